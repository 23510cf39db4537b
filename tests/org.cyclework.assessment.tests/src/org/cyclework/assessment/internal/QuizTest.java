package org.cyclework.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cyclework.assessment.Blueprint;
import org.cyclework.assessment.Mode;
import org.cyclework.assessment.ObjectiveScore;
import org.cyclework.assessment.Presentation;
import org.cyclework.assessment.Question;
import org.cyclework.assessment.QuizSession;
import org.cyclework.assessment.QuizSummary;
import org.cyclework.assessment.QuizUnavailable;
import org.cyclework.assessment.Response.Judged;
import org.cyclework.assessment.Response.Ordered;
import org.cyclework.assessment.Response.Picked;
import org.cyclework.assessment.Response.PickedSet;
import org.cyclework.assessment.Response.Typed;
import org.cyclework.assessment.Scored;
import org.cyclework.assessment.kind.ItemKinds;
import org.cyclework.assessment.kind.Items;
import org.cyclework.model.assessment.Item;
import org.cyclework.model.assessment.SingleChoiceItem;
import org.cyclework.record.Access;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.QuizRecord;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.Verbs;
import org.cyclework.testsupport.CourseBuilder;
import org.cyclework.testsupport.MovableClock;
import org.cyclework.testsupport.RealRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A quiz is what its events say: it can be left at any moment and found again. */
class QuizTest {

    private static final long SEED = 7;

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock(RealRecord.NOON);
    private StandaloneRecord record;
    private CourseBuilder course;
    private SingleChoiceItem single;
    private Access ada;

    @BeforeEach
    void begin() {
        record = RealRecord.in(folder, clock);
        ada = RealRecord.enrolled(record, "Ada");
        single = Items.single("Q1-single", "*a", "b", "c", "d");
        single.setSafety(true);
        single.getObjectiveIds().add("LO1.1");
        Item multiple = Items.multiple("Q1-multiple", "*a", "*b", "c");
        multiple.getObjectiveIds().addAll(List.of("LO1.1", "LO1.2"));
        Item judge = Items.trueFalse("Q1-judge", true);
        judge.getObjectiveIds().add("LO1.2");
        course = new CourseBuilder().module("M0").module("M1").items(single, multiple, judge,
                Items.ordering("Q1-order", "one", "two", "three"), Items.shortAnswer("Q1-short", "loop=1"),
                Items.matching("Q1-match", "a=1", "b=2"));
    }

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void theSeedDecidesTheOrderOfItemsAndOptions() {
        QuizSession one = engine().start(ada, Blueprint.ofModule("M1"), Mode.PRACTICE, SEED);
        QuizSession same = engine().start(ada, Blueprint.ofModule("M1"), Mode.PRACTICE, SEED);
        assertThat(look(same)).isEqualTo(look(one));
        assertThat(same.id()).isNotEqualTo(one.id());
        boolean differs = false;
        for (long seed = 100; seed < 105; seed++) {
            differs |= !look(engine().start(ada, Blueprint.ofModule("M1"), Mode.PRACTICE, seed)).equals(look(one));
        }
        assertThat(differs).isTrue();
        assertThat(one.questions()).extracting(Question::number).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void anAnswerIsAnEventWithEverythingThatMatters() {
        QuizSession quiz = at("Q1-single", engine().start(ada, Blueprint.ofModule("M1"), Mode.PRACTICE, SEED));
        clock.pass(Duration.ofMillis(4321));
        Scored scored = quiz.answer(quiz.current().itemId(), new Picked("Q1-single-a"));
        assertThat(scored.right()).isTrue();
        LearningEvent event = record.events(ada, "Q1-single").get(0);
        assertThat(event.verb()).isEqualTo(Verbs.ITEM_ANSWERED);
        assertThat(event.payloadJson()).contains("\"session\":\"" + quiz.id() + "\"", "\"bank\":\"Q1\"",
                "\"bankVersion\":\"" + BankVersion.of((org.cyclework.model.assessment.ItemBank) single.eContainer()) + "\"",
                "\"response\":{\"picked\":\"Q1-single-a\"}", "\"score\":1.0", "\"latencyMillis\":4321");
        assertThat(quiz.current().itemId()).isEqualTo("Q1-single");
        assertThat(quiz.result("Q1-single")).contains(scored);
    }

    @Test
    void theVersionOfABankFollowsItsWording() {
        var bank = (org.cyclework.model.assessment.ItemBank) single.eContainer();
        String before = BankVersion.of(bank);
        assertThat(BankVersion.of(bank)).isEqualTo(before).hasSize(12);
        single.getOptions().get(0).setFeedback("another word");
        assertThat(BankVersion.of(bank)).isNotEqualTo(before);
    }

    @Test
    void aQuestionIsAnsweredOnce() {
        QuizSession quiz = at("Q1-judge", engine().start(ada, Blueprint.ofModule("M1"), Mode.PRACTICE, SEED));
        quiz.answer(quiz.current().itemId(), new Judged(false));
        assertThatThrownBy(() -> quiz.answer(quiz.current().itemId(), new Judged(true))).isInstanceOf(IllegalStateException.class);
        assertThat(record.events(ada, "Q1-judge")).hasSize(1);
    }

    @Test
    void aResponseOfTheWrongKindLeavesNoTrace() {
        QuizSession quiz = at("Q1-judge", engine().start(ada, Blueprint.ofModule("M1"), Mode.PRACTICE, SEED));
        assertThatThrownBy(() -> quiz.answer(quiz.current().itemId(), new Typed("true"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(record.events(ada, "Q1-judge")).isEmpty();
        assertThat(quiz.answered()).isZero();
    }

    @Test
    void oneWalksToAndFro() {
        QuizSession quiz = engine().start(ada, Blueprint.ofModule("M1"), Mode.PRACTICE, SEED);
        assertThat(quiz.previous()).isFalse();
        assertThat(quiz.next()).isTrue();
        assertThat(quiz.current().number()).isEqualTo(2);
        quiz.goTo(6);
        assertThat(quiz.next()).isFalse();
        assertThat(quiz.previous()).isTrue();
        assertThat(quiz.current().number()).isEqualTo(5);
        assertThatThrownBy(() -> quiz.goTo(7)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> quiz.goTo(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOpenQuizIsFoundAgainAsItWasLeft() {
        QuizSession quiz = engine().start(ada, Blueprint.ofModule("M1"), Mode.PRACTICE, SEED);
        at("Q1-multiple", quiz).answer("Q1-multiple", new PickedSet(Set.of("Q1-multiple-a")));
        at("Q1-order", quiz).answer("Q1-order", new Ordered(List.of("Q1-order-b", "Q1-order-a", "Q1-order-c")));
        at("Q1-short", quiz).flag("Q1-short", true);
        at("Q1-match", quiz).flag("Q1-match", true);
        quiz.flag("Q1-match", false);
        List<String> before = look(quiz);

        reopen();
        QuizSession found = engine().openSession(ada, "M1").orElseThrow();
        assertThat(found.id()).isEqualTo(quiz.id());
        assertThat(found.seed()).isEqualTo(SEED);
        assertThat(look(found)).isEqualTo(before);
        assertThat(found.answered()).isEqualTo(2);
        assertThat(found.result("Q1-multiple")).isEqualTo(quiz.result("Q1-multiple"));
        assertThat(found.result("Q1-order")).isEqualTo(quiz.result("Q1-order"));
        assertThat(found.isFlagged("Q1-short")).isTrue();
        assertThat(found.isFlagged("Q1-match")).isFalse();
        assertThat(found.result(found.current().itemId())).as("in front is the first without an answer").isEmpty();
        assertThat(found.summary()).isEmpty();
    }

    @Test
    void aQuizWithAllAnswersStillHasToBeHandedIn() {
        QuizSession quiz = engine().start(ada, Blueprint.ofItems("M1", List.of("Q1-judge")), Mode.PRACTICE, SEED);
        quiz.answer(quiz.current().itemId(), new Judged(true));
        QuizSession found = engine().openSession(ada, "M1").orElseThrow();
        assertThat(found.current().number()).isEqualTo(1);
        assertThat(found.finish().right()).isEqualTo(1);
        assertThat(engine().openSession(ada, "M1")).isEmpty();
    }

    @Test
    void theSummaryCountsEverything() {
        QuizSession quiz = engine().start(ada, Blueprint.ofModule("M1"), Mode.PRACTICE, SEED);
        at("Q1-single", quiz).answer("Q1-single", new Picked("Q1-single-b"));
        at("Q1-multiple", quiz).answer("Q1-multiple", new PickedSet(Set.of("Q1-multiple-a")));
        at("Q1-judge", quiz).answer("Q1-judge", new Judged(true));
        QuizSummary summary = quiz.finish();
        assertThat(summary.items()).isEqualTo(6);
        assertThat(summary.answered()).isEqualTo(3);
        assertThat(summary.right()).isEqualTo(1);
        assertThat(summary.score()).isEqualTo(1.5 / 6);
        assertThat(summary.objectives()).containsExactlyInAnyOrder(new ObjectiveScore("LO1.1", 2, 0, 0.25),
                new ObjectiveScore("LO1.2", 2, 1, 0.75));
        assertThat(summary.safetyItems()).isEqualTo(1);
        assertThat(summary.safetyRight()).isZero();
        assertThat(summary.toRepeat()).hasSize(5).startsWith("Q1-single").doesNotContain("Q1-judge");

        reopen();
        QuizRecord kept = engine().history(ada, "M1").get(0);
        assertThat(kept.finished()).isTrue();
        assertThat(kept.score()).hasValue(summary.score());
        assertThat(engine().resume(ada, quiz.id()).summary()).contains(summary);
    }

    @Test
    void safetyItemsAreTheFirstToRepeat() {
        for (long seed = 1; seed <= 6; seed++) {
            List<String> toRepeat = engine().start(ada, Blueprint.ofModule("M1"), Mode.PRACTICE, seed).finish().toRepeat();
            assertThat(toRepeat).as("seed %d", seed).hasSize(6).startsWith("Q1-single");
        }
    }

    @Test
    void aQuizThatIsHandedInTakesNoMore() {
        QuizSession quiz = at("Q1-judge", engine().start(ada, Blueprint.ofModule("M1"), Mode.PRACTICE, SEED));
        quiz.finish();
        assertThatThrownBy(quiz::finish).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> quiz.answer(quiz.current().itemId(), new Judged(true))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> quiz.flag("Q1-judge", true)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aQuizOfTheItemsToRepeatHasOnlyThose() {
        QuizSession quiz = engine().start(ada, Blueprint.ofItems("M1", List.of("Q1-short", "Q1-judge", "Q9-unknown")), Mode.PRACTICE, SEED);
        assertThat(quiz.questions()).extracting(Question::itemId).containsExactlyInAnyOrder("Q1-short", "Q1-judge");
    }

    @Test
    void aModuleWithoutQuestionsSaysSo() {
        assertThatThrownBy(() -> engine().start(ada, Blueprint.ofModule("M0"), Mode.PRACTICE, SEED)).isInstanceOf(QuizUnavailable.class).hasMessageContaining("Title of M0");
        assertThatThrownBy(() -> engine().start(ada, Blueprint.ofModule("M9"), Mode.PRACTICE, SEED)).isInstanceOf(QuizUnavailable.class).hasMessageContaining("M9");
        assertThat(record.quizzes(ada)).isEmpty();
    }

    @Test
    void anItemThatTheCourseLostIsLeftOut() {
        QuizSession quiz = engine().start(ada, Blueprint.ofModule("M1"), Mode.PRACTICE, SEED);
        at("Q1-single", quiz).answer("Q1-single", new Picked("Q1-single-a"));
        course = new CourseBuilder().module("M1").items(Items.trueFalse("Q1-judge", true));
        QuizSession found = engine().openSession(ada, "M1").orElseThrow();
        assertThat(found.questions()).extracting(Question::itemId).containsExactly("Q1-judge");
        assertThat(found.answered()).isZero();
        course = new CourseBuilder().module("M1");
        assertThat(engine().openSession(ada, "M1")).isEmpty();
    }

    @Test
    void aScoreStaysWhatItWasWhenTheItemChanges() {
        QuizSession quiz = at("Q1-single", engine().start(ada, Blueprint.ofModule("M1"), Mode.PRACTICE, SEED));
        quiz.answer(quiz.current().itemId(), new Picked("Q1-single-a"));
        course = new CourseBuilder().module("M1").items(Items.single("Q1-single", "x", "*y"));
        Scored found = engine().openSession(ada, "M1").orElseThrow().result("Q1-single").orElseThrow();
        assertThat(found.score()).hasValue(1);
        assertThat(found.response()).isEqualTo(new Picked("Q1-single-a"));
    }

    @Test
    void traineesDoNotSeeEachOthersQuizzes() {
        Access ben = record.pick(record.enrol("Ben").id());
        QuizSession quiz = engine().start(ada, Blueprint.ofModule("M1"), Mode.PRACTICE, SEED);
        assertThat(engine().openSession(ben, "M1")).isEmpty();
        assertThat(engine().history(ben, "M1")).isEmpty();
        assertThatThrownBy(() -> engine().resume(ben, quiz.id())).isInstanceOf(QuizUnavailable.class);
        QuizSession bens = engine().start(ben, Blueprint.ofModule("M1"), Mode.PRACTICE, SEED);
        at("Q1-judge", bens).answer("Q1-judge", new Judged(true));
        assertThat(engine().openSession(ada, "M1").orElseThrow().answered()).isZero();
    }

    private CourseQuizEngine engine() {
        return new CourseQuizEngine(course.library(), record, ItemKinds.builtIn(), clock, UUID::randomUUID);
    }

    private void reopen() {
        record.close();
        record = RealRecord.in(folder, clock);
    }

    private static QuizSession at(String itemId, QuizSession quiz) {
        quiz.goTo(quiz.questions().stream().filter(question -> question.itemId().equals(itemId)).findFirst().orElseThrow().number());
        return quiz;
    }

    private static List<String> look(QuizSession quiz) {
        return quiz.questions().stream().map(question -> question.itemId() + " " + shown(question.presentation())).toList();
    }

    private static String shown(Presentation presentation) {
        return presentation.toString();
    }
}
