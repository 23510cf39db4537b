package org.cyclework.record.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.cyclework.record.Access;
import org.cyclework.record.NewEvent;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.journal.EventDraft;
import org.cyclework.record.internal.journal.JournalPlaces;
import org.cyclework.record.internal.journal.RealFiles;
import org.cyclework.record.internal.journal.StreamId;
import org.cyclework.record.internal.journal.TakenOver;
import org.cyclework.record.standalone.RecordFactory;

/**
 * A record of a given size: how long its tables take to be made against a plain batch of the same rows, how soon it is usable
 * at the next start against an empty one, how long an answer takes, and what it needs on the disk. Prints a line for each.
 * Arguments: learners, events of each.
 */
public final class RecordAtSize {

    private static final UUID WRITER = new UUID(0x5000_4000L, 0x8000_0000_0000_0005L);
    private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");

    private final Path top;
    private final int learners;
    private final int each;
    private final Random chance = new Random(1);
    private long clock = START.toEpochMilli() << 16;

    RecordAtSize(Path top, int learners, int each) {
        this.top = top;
        this.learners = learners;
        this.each = each;
    }

    /** Measures. */
    public static void main(String[] arguments) throws IOException, SQLException {
        if (arguments.length == 1) {
            answerAndEnd(Path.of(arguments[0]));
        }
        Path top = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "record-at-size");
        new RecordAtSize(top, Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1])).measure();
    }

    private void measure() throws IOException, SQLException {
        Path home = top.resolve("home");
        write(home);
        double plain = seconds(this::plainBatch);
        double tables = seconds(() -> {
            try (StandaloneRecord record = open(home)) {
                record.rebuild(record.keeper(), Watch.NOBODY);
            }
        });
        say("tables made from the journal", tables, "plain batch", plain);
        usable(top.resolve("empty"));
        double empty = usable(top.resolve("empty"));
        System.out.printf(Locale.ROOT, "usable after a start: %.2f s, an empty record %.2f s%n", usable(home), empty);
        endSuddenly(home);
        System.out.printf(Locale.ROOT, "usable after a sudden end: %.2f s%n", usable(home));
        try (StandaloneRecord record = open(home)) {
            System.out.printf(Locale.ROOT, "an answer, median of 2000: %d µs%n", answer(record));
        }
        System.out.printf(Locale.ROOT, "on the disk: %.2f KB an event%n", size(home) / 1024.0 / learners / each);
        Path other = top.resolve("other");
        double merge = seconds(() -> {
            try (StandaloneRecord record = open(other)) {
                record.merge(record.keeper(), home, Watch.NOBODY);
            }
        });
        say("merge of the whole into an empty record", merge, "plain batch", plain);
    }

    static void say(String ours, double seconds, String bare, double bareSeconds) {
        System.out.printf(Locale.ROOT, "%s: %.1f s, %s %.1f s, ratio %.2f%n", ours, seconds, bare, bareSeconds,
                seconds / bareSeconds);
    }

    static StandaloneRecord open(Path home) {
        return RecordFactory.at(new RecordLocation(home), Clock.systemUTC(), UUID::randomUUID);
    }

    /** @return how long it takes until somebody's work can be seen, in seconds */
    private static double usable(Path home) {
        long from = System.nanoTime();
        try (StandaloneRecord record = open(home)) {
            record.people().stream().findFirst().ifPresent(one -> record.items(record.pick(one.id())));
            return (System.nanoTime() - from) / 1e9;
        }
    }

    /** Another program answers once and is gone in the middle of its work. */
    private static void endSuddenly(Path home) throws IOException {
        ProcessHandle.Info self = ProcessHandle.current().info();
        Process child = new ProcessBuilder(self.command().orElseThrow(), "-cp", System.getProperty("java.class.path"),
                RecordAtSize.class.getName(), home.toString()).inheritIO().start();
        try {
            child.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answerAndEnd(Path home) {
        StandaloneRecord record = open(home);
        answer(record);
        Runtime.getRuntime().halt(1);
    }

    private static long answer(StandaloneRecord record) {
        Access access = record.pick(record.people().get(0).id());
        long[] nanos = new long[2_000];
        for (int i = 0; i < nanos.length; i++) {
            long from = System.nanoTime();
            record.append(access, new NewEvent(Verbs.ITEM_ANSWERED, "Q1-" + i % 50, payload(UUID.randomUUID(), i)));
            nanos[i] = System.nanoTime() - from;
        }
        Arrays.sort(nanos);
        return nanos[nanos.length / 2] / 1_000;
    }

    void write(Path home) throws IOException {
        Files.createDirectories(home);
        TakenOver streams = new TakenOver(new RealFiles(), new JournalPlaces(home, home.resolve("machine")));
        for (int i = 0; i < learners; i++) {
            UUID learner = learner(i);
            add(streams, learner, "person", Verbs.TRAINEE_ENROLLED, Verbs.TRAINEE, Optional.empty(), "{\"name\":\"Learner " + i + "\"}");
            UUID session = null;
            for (int event = 0; event < each; event++) {
                boolean begins = event % 20 == 0;
                session = begins ? id() : session;
                add(streams, learner, "work", begins ? Verbs.QUIZ_STARTED : Verbs.ITEM_ANSWERED,
                        begins ? "M1" : "Q1-item-" + chance.nextInt(300), Optional.of(session), payload(session, event));
            }
        }
        streams.finish();
    }

    private void add(TakenOver streams, UUID learner, String audience, String verb, String object, Optional<UUID> session,
            String payload) throws IOException {
        clock += 65_536;
        OffsetDateTime wall = Instant.ofEpochMilli(clock >> 16).atOffset(ZoneOffset.UTC);
        streams.add(new StreamId(WRITER, learner, audience), new EventDraft(id(), verb, 1, object, session, learner, payload,
                List.of()), clock, wall);
    }

    private UUID id() {
        return new UUID(chance.nextLong(), chance.nextLong());
    }

    private static UUID learner(int number) {
        return new UUID(0x9E37_79B9_7F4A_7C15L * (number + 1), 0x8000_0000_0000_0000L | number);
    }

    private static String payload(UUID session, int number) {
        return "{\"session\":\"" + session + "\",\"score\":0." + number % 10 + ",\"bank\":\"Q1\",\"latency\":" + (1_000 + number)
                + ",\"response\":{\"options\":[\"Q1-seat-meaning-trait\",\"Q1-seat-meaning-seat\"]}}";
    }

    /** The rows of events and states alone, in the order in which they come, a thousand a batch. */
    void plainBatch() throws SQLException {
        Random rows = new Random(1);
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + top.resolve("plain").toAbsolutePath()
                + ";CACHE_SIZE=16384", "bench", ""); Statement make = connection.createStatement()) {
            connection.setAutoCommit(false);
            make.execute("CREATE TABLE event (id UUID, digest VARCHAR(64), stream INT, number BIGINT, learner UUID, verb VARCHAR,"
                    + " version INT, object_id VARCHAR, session UUID, actor UUID, place BIGINT, wall BIGINT, wall_offset INT,"
                    + " acts VARCHAR, payload VARCHAR)");
            make.execute("CREATE UNIQUE INDEX event_id ON event (learner, id)");
            make.execute("CREATE INDEX event_object ON event (learner, object_id)");
            make.execute("CREATE INDEX event_session ON event (learner, session)");
            make.execute("CREATE TABLE state (learner UUID, projection INT, state_key VARCHAR, place BIGINT, event UUID,"
                    + " incomplete BOOLEAN, content VARCHAR, PRIMARY KEY (learner, projection, state_key))");
            plainRows(connection, rows);
        }
    }

    private void plainRows(Connection connection, Random rows) throws SQLException {
        try (PreparedStatement event = connection.prepareStatement("INSERT INTO event VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
                PreparedStatement state = connection.prepareStatement("INSERT INTO state VALUES (?,?,?,?,?,?,?)")) {
            for (int i = 0; i < learners; i++) {
                UUID learner = learner(i);
                UUID session = null;
                for (int number = 0; number < each; number++) {
                    session = number % 20 == 0 ? new UUID(rows.nextLong(), rows.nextLong()) : session;
                    plainEvent(event, learner, session, number, rows);
                    if (number % 20 == 0) {
                        plainState(state, learner, 3, session.toString());
                    }
                }
                for (int item = 0; item < Math.min(300, each); item++) {
                    plainState(state, learner, 2, "Q1-item-" + item);
                }
                event.executeBatch();
                state.executeBatch();
                connection.commit();
            }
        }
    }

    private static void plainEvent(PreparedStatement event, UUID learner, UUID session, int number, Random rows)
            throws SQLException {
        Object[] values = {new UUID(rows.nextLong(), rows.nextLong()), "0".repeat(64), 1, number, learner, Verbs.ITEM_ANSWERED,
            1, "Q1-item-" + rows.nextInt(300), session, learner, number, number, 0, null, payload(session, number)};
        for (int i = 0; i < values.length; i++) {
            event.setObject(i + 1, values[i]);
        }
        event.addBatch();
    }

    private static void plainState(PreparedStatement state, UUID learner, int projection, String key) throws SQLException {
        Object[] values = {learner, projection, key, 1L, learner, false, "x".repeat(150)};
        for (int i = 0; i < values.length; i++) {
            state.setObject(i + 1, values[i]);
        }
        state.addBatch();
    }

    private static long size(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    /** Something to be timed. */
    interface Work {

        void run() throws IOException, SQLException;
    }

    static double seconds(Work work) throws IOException, SQLException {
        long from = System.nanoTime();
        work.run();
        return (System.nanoTime() - from) / 1e9;
    }
}
