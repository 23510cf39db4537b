package org.cyclework.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.assessment.ModuleProgress;
import org.cyclework.assessment.ModuleProgress.State;
import org.cyclework.assessment.ObjectiveProgress;
import org.cyclework.assessment.Place;
import org.cyclework.assessment.Place.Kind;
import org.cyclework.assessment.Progress;
import org.cyclework.assessment.Reading;
import org.cyclework.assessment.kind.ItemKinds;
import org.cyclework.assessment.kind.Items;
import org.cyclework.record.Access;
import org.cyclework.record.NewEvent;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.Verbs;
import org.cyclework.testsupport.CourseBuilder;
import org.cyclework.testsupport.RealRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Progress moves with each event, and a trainee is led on from where they were. */
class ProgressTest {

    private static final UUID SESSION = new UUID(3, 3);

    @TempDir
    Path folder;

    private StandaloneRecord record;
    private Progress progress;
    private Access ada;

    @BeforeEach
    void begin() {
        record = RealRecord.in(folder);
        ada = RealRecord.enrolled(record, "Ada");
        progress = new CourseProgress(new CourseBuilder()
                .module("M0", "L0.1", "L0.2")
                .module("M1", "L1.1", "L1.2", "L1.3?").cases("V1", "V2?")
                .items(Items.trueFalse("Q1-a", true), Items.trueFalse("Q1-b", true))
                .module("M2", "L2.1?").library(), record, ItemKinds.builtIn());
    }

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void aNewcomerHasDoneNothing() {
        assertThat(progress.all(ada)).containsExactly(
                new ModuleProgress("M0", 0, 2, 0, 0, 0, 0, State.NOT_STARTED),
                new ModuleProgress("M1", 0, 2, 0, 2, 0, 1, State.NOT_STARTED),
                new ModuleProgress("M2", 0, 0, 0, 0, 0, 0, State.NOT_STARTED));
        assertThat(progress.of(ada, "M9").share()).isZero();
    }

    @Test
    void anObjectiveIsToldByTheItemsAboutIt() {
        var first = Items.trueFalse("Q1-a", true);
        var second = Items.trueFalse("Q1-b", true);
        first.getObjectiveIds().add("LO1.1");
        second.getObjectiveIds().add("LO1.1");
        CourseBuilder course = new CourseBuilder().module("M1").objective("LO1.1").objective("LO1.2").items(first, second);
        Progress told = new CourseProgress(course.library(), record, ItemKinds.builtIn());
        answer("Q1-a", 1);
        answer("Q1-b", 0);
        assertThat(told.objectives(ada, "M1")).containsExactly(new ObjectiveProgress("LO1.1", 2, 2, 1), new ObjectiveProgress("LO1.2", 0, 0, 0));
        assertThat(told.objectives(ada, "M9")).isEmpty();
    }

    @Test
    void aTakenBackMarkIsNoProgress() {
        Reading reading = new RecordedReading(new CourseBuilder().module("M0", "L0.1").library(), record);
        Reading.Marked read = reading.read(ada, "L0.1");
        assertThat(progress.of(ada, "M0").lessonsRead()).isEqualTo(1);
        reading.takeBack(ada, read);
        assertThat(progress.of(ada, "M0").lessonsRead()).isZero();
        reading.read(ada, "L0.1");
        Reading.Marked unread = reading.unread(ada, "L0.1");
        assertThat(progress.of(ada, "M0").lessonsRead()).isZero();
        reading.takeBack(ada, unread);
        assertThat(progress.of(ada, "M0").lessonsRead()).isEqualTo(1);
    }

    @Test
    void whatWasDoneAtOneMomentTookNoTime() {
        answer("Q1-a", 1);
        answer("Q1-b", 1);
        assertThat(progress.worked(ada).total()).isZero();
    }

    @Test
    void aGradedItemIsMasteredFromItsPassMarkOn() {
        Progress open = new CourseProgress(new CourseBuilder().module("M1").items(Items.open("Q1-open", "both")).library(), record,
                ItemKinds.builtIn());
        answer("Q1-open", 0.79);
        assertThat(open.of(ada, "M1").itemsMastered()).isZero();
        answer("Q1-open", 0.8);
        assertThat(open.of(ada, "M1").itemsMastered()).isEqualTo(1);
    }

    @Test
    void eachEventMovesTheModuleAtOnce() {
        append(Verbs.LESSON_OPENED, "L1.1", "{}");
        assertThat(m1()).isEqualTo(new ModuleProgress("M1", 0, 2, 0, 2, 0, 1, State.STARTED));
        append(Verbs.LESSON_READ, "L1.1", "{}");
        assertThat(m1().lessonsRead()).isEqualTo(1);
        answer("Q1-a", 1);
        assertThat(m1().itemsMastered()).isEqualTo(1);
        answer("Q1-a", 0.9);
        assertThat(m1().itemsMastered()).as("the latest answer counts").isZero();
        play(Verbs.PLAY_STARTED, Verbs.PLAY_ENDED);
        assertThat(m1().casesDone()).as("a play counts after its debrief").isZero();
        play(Verbs.DEBRIEF_FINISHED);
        assertThat(m1().casesDone()).isEqualTo(1);
        assertThat(m1().state()).isEqualTo(State.STARTED);
        assertThat(m1().share()).isEqualTo((0.5 + 0 + 1) / 3, within(1e-12));
        answer("Q1-a", 1);
        answer("Q1-b", 1);
        append(Verbs.LESSON_READ, "L1.2", "{}");
        assertThat(m1()).isEqualTo(new ModuleProgress("M1", 2, 2, 2, 2, 1, 1, State.DONE));
        assertThat(m1().share()).isEqualTo(1);
        assertThat(progress.of(ada, "M0").state()).isEqualTo(State.NOT_STARTED);
    }

    @Test
    void aModuleWithLessonsOnlyIsDoneWhenTheyAreRead() {
        append(Verbs.LESSON_READ, "L0.1", "{}");
        append(Verbs.LESSON_READ, "L0.2", "{}");
        assertThat(progress.of(ada, "M0").state()).isEqualTo(State.DONE);
    }

    @Test
    void traineesHaveTheirOwnProgress() {
        Access ben = record.pick(record.enrol("Ben").id());
        append(Verbs.LESSON_READ, "L1.1", "{}");
        answer("Q1-a", 1);
        assertThat(progress.of(ben, "M1")).isEqualTo(new ModuleProgress("M1", 0, 2, 0, 2, 0, 1, State.NOT_STARTED));
        assertThat(progress.continueAt(ben)).contains(begin(Kind.LESSON, "M0", "L0.1"));
    }

    @Test
    void oneIsLedThroughTheCourse() {
        assertNext(begin(Kind.LESSON, "M0", "L0.1"));
        append(Verbs.LESSON_OPENED, "L0.2", "{}");
        assertNext(begin(Kind.LESSON, "M0", "L0.2"));
        append(Verbs.LESSON_READ, "L0.2", "{}");
        assertNext(begin(Kind.LESSON, "M1", "L1.1"));
        append(Verbs.LESSON_READ, "L1.1", "{}");
        append(Verbs.LESSON_READ, "L1.2", "{}");
        assertNext(begin(Kind.CASE, "M1", "V1"));
        play(Verbs.PLAY_STARTED);
        assertNext(new Place(Kind.CASE, "M1", "V1", Optional.of(SESSION)));
        play(Verbs.PLAY_STOPPED);
        assertNext(new Place(Kind.DEBRIEF, "M1", "V1", Optional.of(SESSION)));
        play(Verbs.DEBRIEF_FINISHED);
        assertNext(begin(Kind.QUIZ, "M1", "M1"));
        append(Verbs.QUIZ_STARTED, "M1", inSession(""));
        assertNext(new Place(Kind.QUIZ, "M1", "M1", Optional.of(SESSION)));
        answer("Q1-a", 1);
        answer("Q1-b", 1);
        append(Verbs.QUIZ_FINISHED, "M1", inSession(",\"score\":1"));
        assertNext(begin(Kind.LESSON, "M0", "L0.1"));
        append(Verbs.LESSON_READ, "L0.1", "{}");
        assertThat(progress.continueAt(ada)).isEmpty();
    }

    private void assertNext(Place place) {
        assertThat(progress.continueAt(ada)).contains(place);
    }

    private static Place begin(Kind kind, String moduleId, String id) {
        return new Place(kind, moduleId, id, Optional.empty());
    }

    private ModuleProgress m1() {
        return progress.of(ada, "M1");
    }

    private void answer(String item, double score) {
        append(Verbs.ITEM_ANSWERED, item, inSession(",\"score\":" + score));
    }

    private void play(String... verbs) {
        for (String verb : verbs) {
            append(verb, "V1", inSession(""));
        }
    }

    private static String inSession(String more) {
        return "{\"session\":\"" + SESSION + "\"" + more + "}";
    }

    private void append(String verb, String objectId, String payload) {
        record.append(ada, new NewEvent(verb, objectId, payload));
    }
}
