package org.cyclework.assessment.internal;

import java.nio.file.Path;
import java.time.Duration;
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
import org.cyclework.record.StandaloneRecord;
import org.cyclework.testsupport.CourseBuilder;
import org.cyclework.testsupport.MovableClock;
import org.cyclework.testsupport.RealRecord;

/** A trainee, a record and a course of one module, with a clock that a test moves. */
final class QuizFixture implements AutoCloseable {

    private static final long SEED = 7;

    private final StandaloneRecord record;
    private final Access ada;
    private final CourseBuilder course;
    private final ItemKinds kinds;
    private final MovableClock clock = new MovableClock(RealRecord.NOON);

    QuizFixture(Path folder, Item... items) {
        this(folder, ItemKinds.builtIn(), items);
    }

    QuizFixture(Path folder, ItemKinds kinds, Item... items) {
        this.kinds = kinds;
        record = RealRecord.in(folder, clock);
        ada = RealRecord.enrolled(record, "Ada");
        course = new CourseBuilder().module("M1").items(items);
    }

    StandaloneRecord record() {
        return record;
    }

    Access ada() {
        return ada;
    }

    void pass(long millis) {
        clock.pass(Duration.ofMillis(millis));
    }

    CourseQuizEngine engine() {
        return engineOver(record);
    }

    CourseQuizEngine engineOver(LearnerRecord other) {
        return new CourseQuizEngine(course.library(), other, kinds, clock, UUID::randomUUID);
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

    @Override
    public void close() {
        record.close();
    }
}
