package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.Learner;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.journal.EventDraft;
import org.cyclework.record.internal.journal.Journal;
import org.cyclework.record.internal.journal.JournalPlaces;
import org.cyclework.record.internal.journal.JournalRuntime;
import org.cyclework.record.internal.journal.ThisMachine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked about a whole institution is asked in a few statements. */
class EverybodyTest {

    private static final int PEOPLE = 600;

    @TempDir
    Path top;

    private Path elsewhere() {
        Path other = top.resolve("other");
        try (Journal journal = Journal.open(new JournalPlaces(other, other.resolve("state")), new UnforcedFiles(),
                new JournalRuntime(Clock.systemUTC(), UUID::randomUUID, new SecureRandom(), ThisMachine.marks()))) {
            for (int i = 0; i < PEOPLE; i++) {
                UUID person = new UUID(3, i);
                journal.append(person, "person", List.of(draft(person, Verbs.TRAINEE_ENROLLED, Verbs.TRAINEE, "{\"name\":\"N" + i + "\"}")));
                for (int lesson = 0; lesson < i % 3; lesson++) {
                    journal.append(person, "work", List.of(draft(person, Verbs.LESSON_READ, "L" + lesson, "{}")));
                }
            }
        }
        return other;
    }

    private static EventDraft draft(UUID person, String verb, String object, String payload) {
        return new EventDraft(UUID.randomUUID(), verb, 1, object, Optional.empty(), person, payload, List.of());
    }

    @Test
    void aThousandPeopleAreNotAThousandStatements() {
        LessonProjection lessons = new LessonProjection();
        try (LocalRecord record = Records.at(new RecordLocation(top.resolve("record"), top.resolve("state")), Clock.systemUTC(), UUID::randomUUID, List.of(), event -> {})) {
            record.merge(record.keeper(), elsewhere(), Watch.NOBODY);
            List<Learner> people = record.people();
            assertThat(people).hasSize(PEOPLE);
            long before = statements(record);
            Map<UUID, Map<String, LessonProjection.State>> all = record.everybody(record.keeper(), lessons);
            assertThat(statements(record) - before).isLessThanOrEqualTo(10);
            Map<UUID, Map<String, LessonProjection.State>> oneByOne = new HashMap<>();
            people.forEach(person -> oneByOne.put(person.id(), record.states(record.keeper().about(person.id()), lessons)));
            oneByOne.values().removeIf(Map::isEmpty);
            assertThat(all).isEqualTo(oneByOne).hasSize(PEOPLE * 2 / 3);
            assertThat(all.keySet()).containsExactlyElementsOf(people.stream().map(Learner::id).filter(all::containsKey).toList());
        }
    }

    private static long statements(LocalRecord record) {
        return record.locked(opened -> opened.tables().current().orElseThrow().statements());
    }
}
