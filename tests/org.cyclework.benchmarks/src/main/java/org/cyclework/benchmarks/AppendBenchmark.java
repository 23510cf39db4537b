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
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.Verbs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** An acknowledged answer against one bare insert that is as durable, on the same disk. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class AppendBenchmark {

    private static final String PAYLOAD = "{\"session\":\"7d3f6a52-3d0f-4d53-9f04-0d8f6a1c2b10\",\"score\":1.0}";

    private StandaloneRecord record;
    private UUID learner;
    private Connection connection;
    private PreparedStatement insert;
    private Statement sync;
    private int answers;

    /** Opens both. */
    @Setup
    public void open() throws IOException, SQLException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "append");
        record = StandaloneRecord.at(new RecordLocation(folder.resolve("record")), Clock.systemUTC(), UUID::randomUUID);
        learner = record.enrol("Ada").id();
        connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("bare").toAbsolutePath() + ";WRITE_DELAY=0;CACHE_SIZE=4096", "bench", "");
        sync = connection.createStatement();
        sync.execute("CREATE TABLE event (id UUID PRIMARY KEY, learner UUID, verb VARCHAR, object_id VARCHAR, payload VARCHAR, sequence BIGINT)");
        connection.setAutoCommit(false);
        insert = connection.prepareStatement("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?)");
    }

    /** Closes both. */
    @TearDown
    public void close() throws SQLException {
        record.close();
        connection.close();
    }

    /** @return the acknowledged event */
    @Benchmark
    public LearningEvent ours() {
        return record.append(new NewEvent(learner, Verbs.ITEM_ANSWERED, "Q1-" + answers++ % 36, PAYLOAD));
    }

    /** @return rows written, on disk */
    @Benchmark
    public int bare() throws SQLException {
        insert.setObject(1, UUID.randomUUID());
        insert.setObject(2, learner);
        insert.setString(3, Verbs.ITEM_ANSWERED);
        insert.setString(4, "Q1-" + answers++ % 36);
        insert.setString(5, PAYLOAD);
        insert.setLong(6, answers);
        int rows = insert.executeUpdate();
        connection.commit();
        sync.execute("CHECKPOINT SYNC");
        return rows;
    }
}
