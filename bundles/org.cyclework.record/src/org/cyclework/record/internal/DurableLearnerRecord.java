package org.cyclework.record.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.cyclework.record.ItemResult;
import org.cyclework.record.Learner;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.LessonProgress;
import org.cyclework.record.NewEvent;
import org.cyclework.record.PersonName;
import org.cyclework.record.PlayRecord;
import org.cyclework.record.QuizRecord;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.StandaloneRecord;

/** The learner record in an embedded database, opened at the first call and again after a failure. */
public class DurableLearnerRecord implements StandaloneRecord {

    /** Something to do with the opened record. */
    private interface Work<T> {

        T on(OpenRecord record) throws SQLException;
    }

    private final RecordFiles files;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final Consumer<LearningEvent> announcer;
    private final ReentrantLock lock = new ReentrantLock();
    private OpenRecord opened;

    DurableLearnerRecord(RecordFiles files, Clock clock, Supplier<UUID> ids, Consumer<LearningEvent> announcer) {
        this.files = files;
        this.clock = clock;
        this.ids = ids;
        this.announcer = announcer;
    }

    /** @return a record that tells nobody of its events */
    public static StandaloneRecord standalone(RecordLocation location, Clock clock, Supplier<UUID> ids) {
        return new DurableLearnerRecord(new RecordFiles(location), clock, ids, event -> { });
    }

    @Override
    public List<Learner> learners() {
        return locked(record -> record.learners.all());
    }

    @Override
    public Learner enrol(String name) {
        String cleaned = PersonName.orRefuse(name).value();
        return locked(record -> record.enrol(ids.get(), ids.get(), cleaned, nameJson(cleaned), now()));
    }

    @Override
    public LearningEvent append(NewEvent event) {
        Payload payload = PayloadRules.check(event);
        LearningEvent written = locked(record -> {
            if (!record.isEnrolled(event.learner())) {
                throw new IllegalArgumentException("no trainee has the id " + event.learner());
            }
            return record.append(ids.get(), event.learner(), event.verb(), event.objectId(), event.payloadJson(), payload,
                    now());
        });
        announcer.accept(written);
        return written;
    }

    @Override
    public List<LearningEvent> events(UUID learner) {
        return locked(record -> record.events.of(learner));
    }

    @Override
    public List<LearningEvent> events(UUID learner, String objectId) {
        return locked(record -> record.events.about(learner, objectId));
    }

    @Override
    public List<LearningEvent> sessionEvents(UUID learner, UUID session) {
        return locked(record -> record.events.ofSession(learner, session));
    }

    @Override
    public List<LessonProgress> lessons(UUID learner) {
        return locked(record -> record.lessons.of(learner));
    }

    @Override
    public Optional<LessonProgress> lesson(UUID learner, String lessonId) {
        return locked(record -> record.lessons.of(learner, lessonId));
    }

    @Override
    public List<ItemResult> items(UUID learner) {
        return locked(record -> record.items.of(learner));
    }

    @Override
    public Optional<ItemResult> item(UUID learner, String itemId) {
        return locked(record -> record.items.of(learner, itemId));
    }

    @Override
    public List<QuizRecord> quizzes(UUID learner) {
        return locked(record -> record.quizzes.of(learner));
    }

    @Override
    public List<PlayRecord> plays(UUID learner) {
        return locked(record -> record.plays.of(learner));
    }

    @Override
    public void rebuild() {
        locked(record -> {
            record.rebuild();
            return null;
        });
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closeOpened();
        } finally {
            lock.unlock();
        }
    }

    private <T> T locked(Work<T> work) {
        lock.lock();
        // an interrupt in the midst of a read or write would close the file under the database
        boolean interrupted = Thread.interrupted();
        try {
            if (opened == null) {
                opened = OpenRecord.open(files, ids);
            }
            return work.on(opened);
        } catch (SQLException e) {
            closeOpened();
            throw Failures.using(files.database(), e);
        } catch (IllegalArgumentException e) {
            throw e; // refused before anything was written
        } catch (RuntimeException e) {
            closeOpened();
            throw e;
        } finally {
            lock.unlock();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void closeOpened() {
        if (opened != null) {
            opened.close();
            opened = null;
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String nameJson(String name) {
        StringWriter text = new StringWriter();
        try (var json = Payload.JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("name", name);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
