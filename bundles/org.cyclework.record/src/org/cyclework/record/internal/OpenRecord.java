package org.cyclework.record.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.cyclework.record.Learner;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.Verbs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The opened database: one connection, the log and the tables derived from it. Not thread-safe. */
final class OpenRecord implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OpenRecord.class);

    private final RecordFiles files;
    private final Mark mark;
    private final Connection connection;
    private final Statement sync;
    private final Set<UUID> enrolled = new HashSet<>();
    private final UUID device;
    private long lastSequence;

    final EventTable events;
    final LearnerTable learners;
    final LessonTable lessons;
    final ItemTable items;
    final QuizTable quizzes;
    final PlayTable plays;

    private OpenRecord(RecordFiles files, Mark mark, Connection connection, Supplier<UUID> ids) throws SQLException {
        this.files = files;
        this.mark = mark;
        this.connection = connection;
        sync = connection.createStatement();
        connection.setAutoCommit(false);
        Sql sql = new Sql(connection);
        events = new EventTable(sql);
        learners = new LearnerTable(sql);
        lessons = new LessonTable(sql);
        items = new ItemTable(sql);
        quizzes = new QuizTable(sql);
        plays = new PlayTable(sql);
        device = device(sql, ids);
        lastSequence = events.lastSequence();
        learners.all().forEach(learner -> enrolled.add(learner.id()));
        commit();
    }

    /**
     * Opens the record, or makes it.
     *
     * @throws RecordUnavailable where that cannot be done; an existing file is then as it was before
     */
    static OpenRecord open(RecordFiles files, Supplier<UUID> ids) {
        Mark mark = null;
        Connection connection = null;
        try {
            Files.createDirectories(files.location().folder());
            mark = Mark.open(files.mark()).orElseThrow(() -> Failures.locked(files.database(), null));
            int version = Inspection.look(files, mark.read());
            if (version == 0) {
                make(files);
            } else if (mark.read().isPresent()) {
                Compaction.whereWorthIt(files, mark.read().getAsLong());
            }
            var database = files.writing();
            connection = database.getConnection();
            if (version > 0 && version < Schema.LATEST) {
                Schema.migrate(database);
            }
            OpenRecord opened = new OpenRecord(files, mark, connection, ids);
            mark.write(opened.lastSequence);
            return opened;
        } catch (IOException | SQLException | RuntimeException e) {
            Connection left = connection;
            close(left == null ? null : () -> RecordFiles.release(left));
            close(left);
            if (mark != null) {
                files.closeLeftOpen();
                files.unfinished().closeLeftOpen();
                close(mark);
            }
            throw e instanceof RecordUnavailable known ? known : Failures.opening(files.database(), e);
        }
    }

    /** Makes the database under another name, so that there is a whole one or none whatever happens meanwhile. */
    private static void make(RecordFiles files) throws IOException, SQLException {
        RecordFiles unfinished = files.unfinished();
        Files.deleteIfExists(unfinished.database());
        var database = unfinished.writing();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            Schema.migrate(database);
            statement.execute("CHECKPOINT SYNC");
            RecordFiles.release(connection);
        }
        Files.move(unfinished.database(), files.database(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static UUID device(Sql sql, Supplier<UUID> ids) throws SQLException {
        List<UUID> known = sql.list("SELECT id FROM device", row -> row.getObject(1, UUID.class));
        if (!known.isEmpty()) {
            return known.get(0);
        }
        UUID made = ids.get();
        sql.update("INSERT INTO device (id) VALUES (?)", made);
        return made;
    }

    boolean isEnrolled(UUID learner) {
        return enrolled.contains(learner);
    }

    List<Derived> derived() {
        return List.of(learners, lessons, items, quizzes, plays);
    }

    /** Writes the event with the next sequence and all that follows from it, and returns when it is on disk. */
    LearningEvent append(UUID id, UUID learner, String verb, String objectId, String json, Payload payload, Instant at)
            throws SQLException {
        LearningEvent event = new LearningEvent(id, learner, verb, objectId, json, at, device, lastSequence + 1);
        events.add(event, payload);
        for (Derived table : derived()) {
            table.take(event, payload);
        }
        commit();
        lastSequence = event.sequence();
        writeMark();
        return event;
    }

    Learner enrol(UUID id, UUID learner, String name, String json, Instant at) throws SQLException {
        LearningEvent event = append(id, learner, Verbs.TRAINEE_ENROLLED,
                Verbs.TRAINEE, json, Payload.read(json), at);
        enrolled.add(learner);
        return new Learner(learner, name, event.at());
    }

    void rebuild() throws SQLException {
        for (Derived table : derived()) {
            table.clear();
        }
        for (LearningEvent event : events.all()) {
            Payload payload = Payload.of(event);
            for (Derived table : derived()) {
                table.take(event, payload);
            }
        }
        commit();
    }

    /** A commit writes to the operating system, which survives the end of this process; the checkpoint forces it to the disk. */
    private void commit() throws SQLException {
        connection.commit();
        sync.execute("CHECKPOINT SYNC");
    }

    private void writeMark() {
        try {
            mark.write(lastSequence);
        } catch (IOException e) {
            LOG.warn("The mark of the learner record was not written; the event itself is saved.", e);
        }
    }

    @Override
    public void close() {
        close(() -> RecordFiles.release(connection));
        close(connection);
        files.closeLeftOpen();
        close(mark);
    }

    private static void close(AutoCloseable resource) {
        if (resource == null) {
            return;
        }
        try {
            resource.close();
        } catch (Exception e) {
            // whatever was acknowledged is on disk long since, and what led here was reported where it happened
            LOG.info("The learner record was closed with trouble, which loses nothing: {}", e.toString());
        }
    }
}
