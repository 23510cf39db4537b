package org.cyclework.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * An acknowledged answer against one bare insert of the same words that is as durable: H2 with the settings of the record,
 * committed and forced to the same disk. Disks have moods, so the two take turns.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class AppendBenchmark {

    private static final String PAYLOAD = "{\"session\":\"7d3f6a52-3d0f-4d53-9f04-0d8f6a1c2b10\",\"score\":1.0}";
    private static final int ITEMS = 36;

    private StandaloneRecord record;
    private Access access;
    private Connection connection;
    private PreparedStatement insert;
    private Statement sync;
    private int answers;

    /** Opens both, new and empty. */
    @Setup
    public void open() throws IOException, SQLException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "append");
        record = StandaloneRecord.at(new RecordLocation(folder.resolve("record")), Clock.systemUTC(), UUID::randomUUID);
        access = record.pick(record.enrol("Ada").id());
        connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("bare").toAbsolutePath()
                + ";WRITE_DELAY=0;CACHE_SIZE=4096;TRACE_LEVEL_FILE=0", "bench", "");
        connection.setAutoCommit(false);
        sync = connection.createStatement();
        sync.execute("CREATE TABLE event (id UUID PRIMARY KEY, learner UUID, verb VARCHAR, object_id VARCHAR, payload VARCHAR,"
                + " happened_at BIGINT)");
        insert = connection.prepareStatement("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?)");
    }

    /** Closes both. */
    @TearDown
    public void close() throws SQLException {
        record.close();
        connection.close();
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
    public long inTurn(Nanos nanos) throws SQLException {
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

    private int insert(String item) throws SQLException {
        insert.setObject(1, UUID.randomUUID());
        insert.setObject(2, access.learner());
        insert.setString(3, Verbs.ITEM_ANSWERED);
        insert.setString(4, item);
        insert.setString(5, PAYLOAD);
        insert.setLong(6, System.currentTimeMillis());
        int rows = insert.executeUpdate();
        connection.commit();
        sync.execute("CHECKPOINT SYNC");
        return rows;
    }
}
