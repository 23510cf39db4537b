package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cyclework.record.Audience;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Projection;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.journal.Entry;
import org.cyclework.record.internal.journal.Entry.Kind;
import org.cyclework.record.internal.journal.JournalEvent;
import org.cyclework.record.internal.journal.StreamId;
import org.cyclework.record.internal.query.QueryStore;
import org.cyclework.testsupport.TemporaryPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The tables say the same on H2 and on PostgreSQL, in whatever order entries come, also where events share an id.
 * {@code -Dcyclework.seed=N} begins with another history.
 */
class TwoDialectsTest {

    private static final List<String> VERBS = List.of(Verbs.LESSON_OPENED, Verbs.LESSON_READ, Verbs.ITEM_ANSWERED, Verbs.QUIZ_STARTED, Verbs.QUIZ_FINISHED, Verbs.PLAY_STARTED,
            Verbs.PLAY_TURN, Verbs.PLAY_ENDED, "later-verb");
    private static final UUID ADA = new UUID(1, 1L << 63);
    private static final UUID BEN = new UUID(2, 1L << 63);

    private static TemporaryPostgres postgres;

    @TempDir
    Path folder;

    private final long seed = Long.getLong("cyclework.seed", 1);
    private final Random chance = new Random(seed);

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        postgres = TemporaryPostgres.startListening();
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        if (postgres != null) {
            postgres.close();
        }
    }

    @Test
    void theySayTheSame() throws Exception {
        try (CampusFixture campus = new CampusFixture(postgres, folder).setUp(); QueryStore here = embedded(LocalRecord.BUILT_IN); QueryStore there = server(campus, LocalRecord.BUILT_IN)) {
            for (int round = 0; round < 3; round++) {
                List<List<Entry>> streams = streams(round);
                take(here, streams);
                take(there, streams);
                assertThat(said(there)).as("round %s, seed %s", round, seed).isEqualTo(said(here));
            }
            assertThat(here.findings()).anyMatch(line -> line.startsWith("Two events have the id"));
            here.forget(ADA);
            there.forget(ADA);
            assertThat(said(there)).as("without a person, seed %s", seed).isEqualTo(said(here));
        }
        System.out.println("tables in two dialects, seed " + seed);
    }

    @Test
    void aProjectionOfAnotherVersionIsMadeAnew() throws Exception {
        try (CampusFixture campus = new CampusFixture(postgres, folder).setUp()) {
            List<List<Entry>> streams = streams(0);
            List<Projection<?>> before = List.of(new LessonProjection());
            try (QueryStore here = embedded(before); QueryStore there = server(campus, before)) {
                take(here, streams);
                take(there, streams);
            }
            try (QueryStore here = embedded(LocalRecord.BUILT_IN); QueryStore there = server(campus, LocalRecord.BUILT_IN)) {
                assertThat(here.states(ADA, new ItemProjection())).isNotEmpty();
                assertThat(said(there)).as("seed %s", seed).isEqualTo(said(here));
            }
        }
    }

    private QueryStore embedded(List<Projection<?>> projections) throws SQLException, IOException {
        return QueryStore.open(Files.createDirectories(folder.resolve("embedded")), projections);
    }

    private static QueryStore server(CampusFixture campus, List<Projection<?>> projections) throws SQLException {
        Connection connection = campus.connectAsOwner();
        connection.setSchema("cyclework_tables");
        return QueryStore.onServer(connection, projections);
    }

    /** @return entries of some streams, some of whose events have ids that others have, too */
    private List<List<Entry>> streams(int round) {
        List<List<Entry>> streams = new ArrayList<>();
        List<UUID> ids = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            StreamId stream = new StreamId(new UUID(10 + writer, round), writer % 2 == 0 ? ADA : BEN, "work");
            streams.add(IntStream.rangeClosed(1, 20 + chance.nextInt(400)).mapToObj(number -> entry(stream, number, ids)).toList());
        }
        return streams;
    }

    private Entry entry(StreamId stream, int number, List<UUID> ids) {
        List<JournalEvent> events = new ArrayList<>();
        for (int i = 0; i <= chance.nextInt(3); i++) {
            boolean known = !ids.isEmpty() && chance.nextInt(20) == 0;
            UUID id = known ? ids.get(chance.nextInt(ids.size())) : new UUID(chance.nextLong(), chance.nextLong());
            ids.add(id);
            events.add(new JournalEvent(id, VERBS.get(chance.nextInt(VERBS.size())), 1 + chance.nextInt(20) / 19, "object-" + chance.nextInt(5),
                    Optional.of(new UUID(9, chance.nextInt(3))), stream.learner(), 1_000_000L + chance.nextInt(50_000), OffsetDateTime.of(2026, 3, 2, 9, 0, chance.nextInt(60), 0, ZoneOffset.UTC),
                    "{\"session\":\"" + new UUID(9, chance.nextInt(3)) + "\",\"score\":0." + chance.nextInt(10) + "}", digest(), List.of(), List.of(), Optional.empty()));
        }
        return new Entry(stream, number, digest(), digest(), Kind.EVENTS, events, Optional.empty());
    }

    private String digest() {
        return String.format(Locale.ROOT, "%064x", new BigInteger(256, chance));
    }

    /** Hands entries over as they come: those of a stream in order, streams mixed in some way. */
    private void take(QueryStore store, List<List<Entry>> streams) throws SQLException {
        int[] at = new int[streams.size()];
        int left = streams.stream().mapToInt(List::size).sum();
        while (left > 0) {
            int stream = chance.nextInt(at.length);
            if (at[stream] < streams.get(stream).size()) {
                store.add(streams.get(stream).get(at[stream]++));
                left--;
                if (chance.nextInt(40) == 0) {
                    store.commit();
                }
            }
        }
        store.commit();
    }

    private static Map<String, Object> said(QueryStore store) {
        Map<String, Object> said = new TreeMap<>();
        for (UUID learner : List.of(ADA, BEN)) {
            List<LearningEvent> events = store.events(learner, Set.of(Audience.WORK));
            said.put("events " + learner, events);
            said.put("about " + learner, store.about(learner, Set.of(Audience.WORK), "object-1"));
            said.put("session " + learner, store.ofSession(learner, Set.of(Audience.WORK), new UUID(9, 1)));
            LocalRecord.BUILT_IN.forEach(projection -> said.put(projection.name() + " " + learner, store.states(learner, projection)));
        }
        said.put("applied", store.applied());
        said.put("findings", store.findings());
        said.put("learners", store.learners().stream().sorted(Comparator.comparing(UUID::toString)).toList());
        return said;
    }
}
