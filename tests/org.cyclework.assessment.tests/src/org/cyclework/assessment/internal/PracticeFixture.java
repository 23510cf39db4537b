package org.cyclework.assessment.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.cyclework.assessment.Practice;
import org.cyclework.assessment.PracticeSession;
import org.cyclework.assessment.SelfRating;
import org.cyclework.assessment.standalone.PracticeFactory;
import org.cyclework.course.CourseLibrary;
import org.cyclework.model.course.StatementLevel;
import org.cyclework.record.Access;
import org.cyclework.record.Drafts;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.testsupport.CourseBuilder;
import org.cyclework.testsupport.MovableClock;
import org.cyclework.testsupport.RealRecord;

/** A trainee, a real record, and a lesson L1.1 with three easy, three medium and three hard statements. */
final class PracticeFixture implements AutoCloseable {

    static final Map<String, SelfRating> GOOD = Map.of("short", SelfRating.MET, "open", SelfRating.MET);
    static final Map<String, SelfRating> FAIR = Map.of("short", SelfRating.MET, "open", SelfRating.NOT_YET);
    static final Map<String, SelfRating> POOR = Map.of("short", SelfRating.PARTLY, "open", SelfRating.NOT_YET);

    private final StandaloneRecord record;
    private final Drafts drafts;
    private final Access ada;
    private final CourseLibrary library;
    private final MovableClock clock = new MovableClock(RealRecord.NOON);

    PracticeFixture(Path folder, StatementLevel... levels) {
        record = RealRecord.in(folder, clock);
        drafts = RealRecord.drafts(folder);
        ada = RealRecord.enrolled(record, "Ada");
        library = new CourseBuilder().module("M1", "L1.1").skill("Say it", levels.length > 0 ? levels : nine()).module("M2", "L2.1").library();
    }

    private static StatementLevel[] nine() {
        StatementLevel[] nine = new StatementLevel[9];
        for (int i = 0; i < nine.length; i++) {
            nine[i] = StatementLevel.get(i / 3);
        }
        return nine;
    }

    StandaloneRecord record() {
        return record;
    }

    Access ada() {
        return ada;
    }

    Practice practice() {
        return PracticeFactory.over(library, record, drafts);
    }

    /** @return the practice as somebody finds it who only has what was kept */
    PracticeSession open() {
        return practice().open(ada, "L1.1").orElseThrow();
    }

    void pass() {
        clock.pass(Duration.ofMinutes(1));
    }

    /** Answers the statement in front aloud, rates it and goes on; returns the number of the statement that comes. */
    int step(PracticeSession session, Map<String, SelfRating> ratings) {
        session.answer(Optional.empty());
        session.rate(ratings);
        session.next();
        return session.number();
    }

    @Override
    public void close() {
        record.close();
    }
}
