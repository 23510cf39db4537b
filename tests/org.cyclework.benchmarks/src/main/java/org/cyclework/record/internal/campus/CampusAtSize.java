package org.cyclework.record.internal.campus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cyclework.record.CampusLogin;
import org.cyclework.record.CampusLogin.Duty;
import org.cyclework.record.CampusRefused;
import org.cyclework.record.CampusResult;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.journal.EventDraft;
import org.cyclework.record.internal.journal.ExchangedLines;
import org.cyclework.record.internal.journal.ExchangedLines.Line;
import org.cyclework.record.internal.journal.Journal;
import org.cyclework.record.internal.journal.JournalPlaces;
import org.cyclework.record.internal.journal.RealFiles;
import org.cyclework.record.internal.journal.StreamId;
import org.cyclework.record.internal.journal.TakenOver;
import org.cyclework.record.standalone.RecordFactory;

/**
 * A campus of a given size: how fast machines bring their events at once, against a bare batched INSERT of the same lines by
 * as many connections into the same server in the same run; how fast a keeper fetches them and makes the tables; and what is
 * on the disk. Arguments: the file of an owner whose database is empty, machines, learners of each, events of each learner,
 * and "bare" where the bare INSERT is wanted, which holds all lines in memory.
 */
public final class CampusAtSize {

    private static final int BATCH = 1_000;
    private static final String PASSWORD = "measured";
    private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");

    private final Path top;
    private final Path ownerFile;
    private final CampusSettings owner;
    private final int machines;
    private final int learners;
    private final int each;

    private CampusAtSize(Path top, Path ownerFile, int machines, int learners, int each) throws IOException {
        this.top = top;
        this.ownerFile = ownerFile;
        owner = CampusSettings.read(ownerFile);
        this.machines = machines;
        this.learners = learners;
        this.each = each;
    }

    /** Measures. */
    public static void main(String[] arguments) throws Exception {
        Path top = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "campus-at-size");
        CampusAtSize size = new CampusAtSize(top, Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]),
                Integer.parseInt(arguments[3]));
        size.measure(arguments.length > 4 && arguments[4].equals("bare"));
    }

    private void measure(boolean bare) throws Exception {
        Owner.of(ownerFile).setUp();
        List<Journal> journals = new ArrayList<>();
        for (int machine = 0; machine < machines; machine++) {
            admit(machine);
            write(machine);
            Path home = home(machine);
            journals.add(Journal.openReading(new JournalPlaces(home, home.resolve("machine")), new RealFiles()));
        }
        long events = (long) machines * learners * each;
        System.out.printf(Locale.ROOT, "%d machines, %d learners, %d events%n", machines, machines * learners, events);
        for (int run = 0; run < (bare ? 3 : 1); run++) {
            if (bare) {
                bare(journals, events, "");
                bare(journals, events, "?reWriteBatchedInserts=true");
            }
            emptyLines();
            say("brought", events, seconds(() -> together(journals, this::bring)));
        }
        keep(events);
        sizes(events);
    }

    private Path home(int machine) {
        return top.resolve("home-" + machine);
    }

    private static UUID learner(int machine, int number) {
        return new UUID(0x9E37_79B9_7F4A_7C15L * (machine + 1), 0x8000_0000_0000_0000L | number);
    }

    private void admit(int machine) throws CampusRefused {
        Set<UUID> reach = IntStream.range(0, learners).mapToObj(number -> learner(machine, number)).collect(Collectors.toSet());
        CampusLogin login = learners == 1
                ? new CampusLogin("machine-" + machine, Duty.PERSON, Optional.of(learner(machine, 0)), false, Set.of())
                : new CampusLogin("machine-" + machine, Duty.SEAT, Optional.empty(), false, reach);
        Owner.of(ownerFile).admit(login, Optional.of(PASSWORD));
    }

    private CampusSettings as(String login) {
        Properties driver = new Properties();
        driver.putAll(owner.driver());
        driver.setProperty("user", login);
        driver.setProperty("password", PASSWORD);
        return new CampusSettings(owner.url(), driver, false, owner.every());
    }

    private void write(int machine) throws IOException {
        Random chance = new Random(machine);
        Path home = Files.createDirectories(home(machine));
        UUID writer = new UUID(0x4000, 0x8000_0000_0000_0000L | machine);
        TakenOver streams = new TakenOver(new RealFiles(), new JournalPlaces(home, home.resolve("machine")));
        long clock = START.toEpochMilli() << 16;
        for (int number = 0; number < learners; number++) {
            UUID learner = learner(machine, number);
            UUID session = null;
            for (int event = 0; event < each; event++) {
                clock += 65_536;
                boolean begins = event % 20 == 0;
                session = begins ? new UUID(chance.nextLong(), chance.nextLong()) : session;
                OffsetDateTime wall = Instant.ofEpochMilli(clock >> 16).atOffset(ZoneOffset.UTC);
                streams.add(new StreamId(writer, learner, "work"), new EventDraft(new UUID(chance.nextLong(), chance.nextLong()),
                        begins ? Verbs.QUIZ_STARTED : Verbs.ITEM_ANSWERED, 1, begins ? "M1" : "Q1-item-" + chance.nextInt(300),
                        Optional.of(session), learner, payload(session, event), List.of()), clock, wall);
            }
        }
        streams.finish();
    }

    private static String payload(UUID session, int number) {
        return "{\"session\":\"" + session + "\",\"score\":0." + number % 10 + ",\"bank\":\"Q1\",\"latency\":" + (1_000 + number)
                + ",\"response\":{\"options\":[\"Q1-seat-meaning-trait\",\"Q1-seat-meaning-seat\"]}}";
    }

    private void bring(int machine, Journal journal) throws IOException, SQLException {
        try (Exchange exchange = new Exchange(as("machine-" + machine), journal, Set.of())) {
            exchange.bring(done -> true);
        }
    }

    private void emptyLines() throws SQLException {
        statement("TRUNCATE cyclework.line, cyclework.tip");
    }

    private void statement(String sql) throws SQLException {
        try (Connection connection = CampusServer.connection(owner); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The same lines as rows of a table without rights, checks and triggers. */
    private void bare(List<Journal> journals, long events, String more) throws Exception {
        statement("CREATE TABLE IF NOT EXISTS bare (learner uuid, audience varchar(40), writer uuid, number bigint, link bytea, before bytea,"
                + " bytes bytea, PRIMARY KEY (learner, audience, writer, number, link)); TRUNCATE bare");
        List<LineBatch> all = new ArrayList<>();
        for (Journal journal : journals) {
            all.add(lines(journal));
        }
        CampusSettings settings = new CampusSettings(owner.url() + more, owner.driver(), false, owner.every());
        say("bare batched INSERT" + more, events, seconds(() -> together(journals, (machine, journal) -> insert(settings, all.get(machine)))));
    }

    private static LineBatch lines(Journal journal) throws IOException {
        LineBatch batch = new LineBatch();
        for (StreamId stream : journal.heads().keySet()) {
            try (ExchangedLines lines = new ExchangedLines(journal.source().open(stream, 0))) {
                for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                    batch.add(stream, line.get());
                }
            }
        }
        return batch;
    }

    private static void insert(CampusSettings settings, LineBatch batch) throws SQLException {
        try (Connection connection = CampusServer.connection(settings);
                PreparedStatement statement = connection.prepareStatement("INSERT INTO bare VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            connection.setAutoCommit(false);
            for (int i = 0; i < batch.lines().size(); i++) {
                StreamId stream = batch.streams().get(i);
                Line line = batch.lines().get(i);
                Object[] row = {stream.learner(), stream.audience(), stream.writer(), line.number(), line.link(), line.before(), line.bytes()};
                for (int column = 0; column < row.length; column++) {
                    statement.setObject(column + 1, row[column]);
                }
                statement.addBatch();
                if (i % BATCH == BATCH - 1) {
                    statement.executeBatch();
                    connection.commit();
                }
            }
            statement.executeBatch();
            connection.commit();
        }
    }

    /** A keeper's machine that has nothing yet fetches everything and makes the tables. */
    private void keep(long events) throws Exception {
        Owner.of(ownerFile).admit(new CampusLogin("keeper", Duty.KEEPER, Optional.empty(), true, Set.of()), Optional.of(PASSWORD));
        Path home = Files.createDirectories(top.resolve("keeper"));
        Files.writeString(home.resolve(CampusSettings.FILE), "url=" + owner.url() + "\nuser=keeper\npassword=" + PASSWORD + "\n");
        RecordLocation location = new RecordLocation(home.resolve("record"));
        try (StandaloneRecord record = RecordFactory.at(location, Clock.systemUTC(), UUID::randomUUID)) {
            CampusResult[] result = new CampusResult[1];
            say("fetched by a keeper, tables made", events,
                    seconds(() -> result[0] = RecordFactory.campus(record, location).exchange(record.keeper(), Watch.NOBODY)));
            System.out.println("entries that came: " + result[0].fetched().entries() + ", told: " + result[0].told());
            say("asked again, nothing new", 1,
                    seconds(() -> RecordFactory.campus(record, location).exchange(record.keeper(), Watch.NOBODY)));
        }
    }

    private void sizes(long events) throws SQLException {
        try (Connection connection = CampusServer.connection(owner); Statement asking = connection.createStatement();
                ResultSet rows = asking.executeQuery("SELECT n.nspname || '.' || c.relname, pg_total_relation_size(c.oid) FROM pg_class c"
                        + " JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname LIKE 'cyclework%' AND c.relkind = 'r' ORDER BY 2 DESC LIMIT 5")) {
            while (rows.next()) {
                System.out.printf(Locale.ROOT, "%s: %d MB, %.0f bytes an event%n", rows.getString(1), rows.getLong(2) >> 20,
                        (double) rows.getLong(2) / events);
            }
        }
    }

    private static void say(String what, long events, double seconds) {
        System.out.printf(Locale.ROOT, "%s: %.2f s, %.0f a second%n", what, seconds, events / seconds);
    }

    /** What one machine does. */
    private interface Work {

        void of(int machine, Journal journal) throws IOException, SQLException;
    }

    private static void together(List<Journal> journals, Work work) throws IOException, SQLException {
        try (ExecutorService threads = Executors.newFixedThreadPool(journals.size())) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < journals.size(); i++) {
                int machine = i;
                all.add(threads.submit(() -> {
                    work.of(machine, journals.get(machine));
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IOException("a machine failed", e);
        }
    }

    /** Something to be timed. */
    private interface Timed {

        void run() throws Exception;
    }

    private static double seconds(Timed timed) throws Exception {
        long from = System.nanoTime();
        timed.run();
        return (System.nanoTime() - from) / 1e9;
    }
}
