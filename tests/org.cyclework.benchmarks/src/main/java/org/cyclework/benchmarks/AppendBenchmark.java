package org.cyclework.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.cyclework.record.Access;
import org.cyclework.record.NewEvent;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.Verbs;
import org.cyclework.record.standalone.RecordFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * An acknowledged answer, tables included, against its bare parts: one write of a line of the same length, one force, and
 * one commit of the same rows in H2 with its defaults, which is not forced. Disks have moods, so the two take turns.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class AppendBenchmark {

    private static final String PAYLOAD = "{\"session\":\"7d3f6a52-3d0f-4d53-9f04-0d8f6a1c2b10\",\"score\":1.0}";
    private static final UUID SESSION = UUID.fromString("7d3f6a52-3d0f-4d53-9f04-0d8f6a1c2b10");
    private static final String STATE = "x".repeat(150);
    private static final byte[] LINE = ("x".repeat(560) + "\n").getBytes(StandardCharsets.US_ASCII);
    private static final int ITEMS = 36;

    private StandaloneRecord record;
    private Access access;
    private FileChannel file;
    private Connection connection;
    private PreparedStatement insert;
    private PreparedStatement update;
    private PreparedStatement stream;
    private int answers;

    /** Opens both, new and empty. */
    @Setup
    public void open() throws IOException, SQLException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "append");
        record = RecordFactory.at(new RecordLocation(folder.resolve("record")), Clock.systemUTC(), UUID::randomUUID);
        access = record.pick(record.enrol("Ada").id());
        file = FileChannel.open(folder.resolve("bare.jsonl"), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("bare").toAbsolutePath(), "bench", "");
        connection.setAutoCommit(false);
        try (Statement make = connection.createStatement()) {
            make.execute("CREATE TABLE event (id UUID, learner UUID, verb VARCHAR, object_id VARCHAR, session UUID,"
                    + " payload VARCHAR, place BIGINT)");
            make.execute("CREATE UNIQUE INDEX event_id ON event (learner, id)");
            make.execute("CREATE INDEX event_object ON event (learner, object_id)");
            make.execute("CREATE INDEX event_session ON event (learner, session)");
            make.execute("CREATE TABLE state (learner UUID, projection INT, state_key VARCHAR, content VARCHAR,"
                    + " PRIMARY KEY (learner, projection, state_key))");
            make.execute("CREATE TABLE stream (id INT PRIMARY KEY, number BIGINT)");
            make.execute("INSERT INTO stream VALUES (1, 0)");
        }
        insert = connection.prepareStatement("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?)");
        update = connection.prepareStatement("MERGE INTO state KEY (learner, projection, state_key) VALUES (?, ?, ?, ?)");
        stream = connection.prepareStatement("UPDATE stream SET number = ? WHERE id = 1");
    }

    /** Closes both. */
    @TearDown
    public void close() throws SQLException, IOException {
        record.close();
        connection.close();
        file.close();
    }

    /** What each of the two took. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Nanos {

        /** Nanoseconds that our record took. */
        public long ours;
        /** Nanoseconds that bare inserts took. */
        public long bare;
        /** How many answers each of the two wrote. */
        public long times;
    }

    /** @return something of both */
    @Benchmark
    public long inTurn(Nanos nanos) throws SQLException, IOException {
        String item = "Q1-" + answers++ % ITEMS;
        long start = System.nanoTime();
        long number = record.append(access, new NewEvent(Verbs.ITEM_ANSWERED, item, PAYLOAD)).number();
        long between = System.nanoTime();
        int rows = insert(item);
        nanos.bare += System.nanoTime() - between;
        nanos.ours += between - start;
        nanos.times++;
        return number + rows;
    }

    private int insert(String item) throws SQLException, IOException {
        file.write(ByteBuffer.wrap(LINE));
        file.force(false);
        insert.setObject(1, UUID.randomUUID());
        insert.setObject(2, access.learner());
        insert.setString(3, Verbs.ITEM_ANSWERED);
        insert.setString(4, item);
        insert.setObject(5, SESSION);
        insert.setString(6, PAYLOAD);
        insert.setLong(7, System.currentTimeMillis());
        int rows = insert.executeUpdate();
        for (int projection = 0; projection < 2; projection++) {
            update.setObject(1, access.learner());
            update.setInt(2, projection);
            update.setString(3, projection == 0 ? item : SESSION.toString());
            update.setString(4, STATE);
            rows += update.executeUpdate();
        }
        stream.setLong(1, answers);
        rows += stream.executeUpdate();
        connection.commit();
        return rows;
    }
}
