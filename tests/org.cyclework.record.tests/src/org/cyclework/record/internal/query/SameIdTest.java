package org.cyclework.record.internal.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Projection;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.journal.Entry;
import org.cyclework.record.internal.journal.JournalEvent;
import org.cyclework.record.internal.journal.StreamId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two events for different eyes may have one id and one time, as whoever wrote one of them likes. */
class SameIdTest {

    private static final UUID LEARNER = new UUID(0, 1);

    /** Folds what was assigned and what was handed in into one state. */
    private static final Projection<String> BOTH = new Projection<>() {

        @Override
        public String name() {
            return "both";
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public Set<String> verbs() {
            return Set.of(Verbs.TASK_ASSIGNED, Verbs.HANDED_IN);
        }

        @Override
        public Optional<String> key(LearningEvent event) {
            return Optional.of(event.objectId());
        }

        @Override
        public String empty() {
            return "";
        }

        @Override
        public String step(String state, LearningEvent event) {
            return state + event.verb() + " ";
        }

        @Override
        public String write(String state) {
            return state;
        }

        @Override
        public String read(String text) {
            return text;
        }

        @Override
        public boolean orderFree() {
            return true;
        }
    };

    @TempDir
    Path folder;

    private static Entry entry(String audience, UUID id, String verb, String digest) {
        JournalEvent event = new JournalEvent(id, verb, 1, "A1", Optional.empty(), LEARNER, 1_000, OffsetDateTime.of(2026, 3, 1, 9, 0, 0, 0, ZoneOffset.UTC), "{}",
                digest.repeat(64), List.of(), List.of(), Optional.empty());
        return new Entry(new StreamId(UUID.randomUUID(), LEARNER, audience), 1, digest.repeat(64), digest.repeat(64), Entry.Kind.EVENTS, List.of(event), Optional.empty());
    }

    @Test
    void bothAreFoldedOnceAndItEnds() throws SQLException {
        UUID id = new UUID(0, 7);
        try (QueryStore store = QueryStore.open(folder, List.of(BOTH))) {
            store.add(entry("review", id, Verbs.TASK_ASSIGNED, "a"));
            store.commit();
            store.add(entry("work", id, Verbs.HANDED_IN, "b"));
            assertTimeoutPreemptively(Duration.ofSeconds(60), store::commit);
            assertThat(store.states(LEARNER, BOTH).get("A1").strip().split(" ")).containsExactlyInAnyOrder(Verbs.TASK_ASSIGNED, Verbs.HANDED_IN);
        }
    }
}
