package org.cyclework.assessment.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.cyclework.assessment.Blueprint;
import org.cyclework.assessment.Mode;
import org.cyclework.assessment.QuizSession;
import org.cyclework.assessment.kind.ItemKinds;
import org.cyclework.model.assessment.Item;
import org.cyclework.record.Access;
import org.cyclework.record.LearnerRecord;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.standalone.RecordFactory;

/** A trainee, a record and a course of one module, with a clock that a test moves. */
final class QuizFixture implements AutoCloseable {

    private static final long SEED = 7;

    private final StandaloneRecord record;
    private final Access ada;
    private final CourseBuilder course;
    private final ItemKinds kinds;
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    QuizFixture(Path folder, Item... items) {
        this(folder, ItemKinds.builtIn(), items);
    }

    QuizFixture(Path folder, ItemKinds kinds, Item... items) {
        this.kinds = kinds;
        record = RecordFactory.at(new RecordLocation(folder), clock(), UUID::randomUUID);
        ada = record.pick(record.enrol("Ada").id());
        course = new CourseBuilder().module("M1").items(items);
    }

    StandaloneRecord record() {
        return record;
    }

    Access ada() {
        return ada;
    }

    void pass(long millis) {
        now = now.plus(Duration.ofMillis(millis));
    }

    CourseQuizEngine engine() {
        return engineOver(record);
    }

    CourseQuizEngine engineOver(LearnerRecord other) {
        return new CourseQuizEngine(course.library(), other, kinds, clock(), UUID::randomUUID);
    }

    QuizSession start(Mode mode) {
        return engine().start(ada, Blueprint.ofModule("M1"), mode, SEED);
    }

    /** @return the quiz as somebody finds it who only has its events */
    QuizSession again(QuizSession quiz) {
        return engine().resume(ada, quiz.id());
    }

    /** @return what was written with this verb, by what is to be known of it */
    <T> List<T> written(String verb, Function<LearningEvent, T> what) {
        return record.events(ada).stream().filter(event -> event.verb().equals(verb)).map(what).toList();
    }

    private Clock clock() {
        InstantSource source = () -> now;
        return source.withZone(ZoneOffset.UTC);
    }

    @Override
    public void close() {
        record.close();
    }
}
