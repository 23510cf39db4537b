package org.cyclework.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.cyclework.assessment.Attempt;
import org.cyclework.assessment.Mode;
import org.cyclework.assessment.QuizSession;
import org.cyclework.assessment.QuizSummary;
import org.cyclework.assessment.Response;
import org.cyclework.assessment.Response.Estimated;
import org.cyclework.assessment.Response.Picked;
import org.cyclework.assessment.Response.Typed;
import org.cyclework.assessment.Response.Written;
import org.cyclework.assessment.Scored;
import org.cyclework.assessment.Standing;
import org.cyclework.assessment.kind.Items;
import org.cyclework.record.Audience;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Verbs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An attempt is more than a number: tries, hints, confidence, time, own words and their rating are kept and found again. */
class AttemptTest {

    private static final Mode THREE_TRIES = new Mode(Mode.Feedback.AT_ONCE, 3, true, true);
    private static final Map<String, Integer> HIGH = Map.of("open-both", 5, "open-effect", 4);

    @TempDir
    Path folder;

    private QuizFixture fixture;

    @BeforeEach
    void begin() {
        fixture = new QuizFixture(folder, Items.single("single", "*a", "b", "c"), Items.shortAnswer("short", "withdraw*=1"),
                Items.calibration("guess", 4), Items.open("open", "both", "effect"));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aQuestionCanBeTriedAgainAndTheLatestTryCounts() {
        QuizSession quiz = fixture.start(THREE_TRIES);
        Scored first = quiz.answer("single", new Picked("single-b"), OptionalDouble.of(0.9));
        assertThat(first.standing()).isEqualTo(Standing.TRY_AGAIN);
        assertThat(first.rightAnswer()).isEmpty();
        assertThat(first.feedback()).isEmpty();
        assertThat(first.parts()).as("only what was picked").singleElement().satisfies(part -> assertThat(part.right()).isFalse());
        Scored second = quiz.answer("single", new Picked("single-a"));
        assertThat(second.standing()).isEqualTo(Standing.FINAL);
        assertThat(second.right()).isTrue();
        assertThat(quiz.takesAnswer("single")).isFalse();
        assertThatThrownBy(() -> quiz.answer("single", new Picked("single-c"))).isInstanceOf(IllegalStateException.class);
        assertThat(quiz.answered()).isEqualTo(1);
        assertThat(fixture.again(quiz).attempts("single")).isEqualTo(quiz.attempts("single")).extracting(Attempt::number).containsExactly(1, 2);
        assertThat(fixture.again(quiz).result("single")).contains(second);
    }

    @Test
    void whoeverHasSeenTheModelAnswerDoesNotWriteAgain() {
        QuizSession quiz = fixture.start(THREE_TRIES);
        assertThat(quiz.answer("open", new Written("words")).standing()).isEqualTo(Standing.TO_RATE);
        assertThat(quiz.takesAnswer("open")).isFalse();
        assertThat(quiz.rate("open", Map.of("open-both", 1, "open-effect", 1)).standing()).isEqualTo(Standing.FINAL);
        assertThat(quiz.takesAnswer("open")).isFalse();
    }

    @Test
    void theLastTryTellsTheKey() {
        QuizSession quiz = fixture.start(THREE_TRIES);
        quiz.answer("single", new Picked("single-b"));
        quiz.answer("single", new Picked("single-b"));
        Scored last = quiz.answer("single", new Picked("single-c"));
        assertThat(last.standing()).isEqualTo(Standing.FINAL);
        assertThat(last.rightAnswer()).containsExactly("a");
    }

    @Test
    void everythingAboutAnAttemptIsInItsEvent() {
        QuizSession quiz = fixture.start(THREE_TRIES);
        quiz.goTo(quiz.questions().stream().filter(question -> question.itemId().equals("short")).findFirst().orElseThrow().number());
        fixture.pass(1500);
        assertThat(quiz.hasHint("short")).isTrue();
        assertThat(quiz.hint("short")).contains("It begins with “w”.");
        assertThat(quiz.hint("short")).isEmpty();
        quiz.answer("short", new Typed("exit"), OptionalDouble.of(0.4));
        fixture.pass(700);
        quiz.answer("short", new Typed("withdrawal"));
        assertThat(fixture.written(Verbs.ITEM_ANSWERED, LearningEvent::payloadJson)).satisfiesExactly(
                json -> assertThat(json).contains("\"score\":0.0", "\"confidence\":0.4", "\"try\":1", "\"hints\":1", "\"latencyMillis\":1500"),
                json -> assertThat(json).contains("\"score\":1.0", "\"try\":2", "\"hints\":1", "\"latencyMillis\":700").doesNotContain("confidence"));
        QuizSession again = fixture.again(quiz);
        assertThat(again.attempts("short")).isEqualTo(quiz.attempts("short"));
        assertThat(again.hintsTaken("short")).containsExactly("It begins with “w”.");
        assertThat(again.mode()).isEqualTo(THREE_TRIES);
    }

    @Test
    void timeCountsForTheQuestionThatIsInFront() {
        QuizSession quiz = fixture.start(Mode.PRACTICE);
        String first = quiz.current().itemId();
        fixture.pass(100);
        quiz.next();
        fixture.pass(10_000);
        quiz.previous();
        fixture.pass(20);
        quiz.answer(first, first.equals("single") ? new Picked("single-a") : other(first));
        assertThat(quiz.attempts(first).get(0).latencyMillis()).isEqualTo(120);
    }

    private static Response other(String item) {
        return switch (item) {
            case "short" -> new Typed("x");
            case "guess" -> new Estimated(1, 0.5);
            default -> new Written("x");
        };
    }

    @Test
    void aModeWithoutHintsGivesNone() {
        QuizSession quiz = fixture.start(Mode.PRACTICE);
        assertThat(quiz.hasHint("short")).isFalse();
        assertThat(quiz.hint("short")).isEmpty();
        assertThat(fixture.written(QuizEvents.HINT_TAKEN, LearningEvent::objectId)).isEmpty();
    }

    @Test
    void anEstimateBringsItsOwnConfidence() {
        QuizSession quiz = fixture.start(Mode.PRACTICE);
        quiz.answer("guess", new Estimated(4, 0.75));
        assertThat(quiz.attempts("guess").get(0).confidence()).hasValue(0.75);
        assertThat(quiz.result("guess").orElseThrow().right()).as("0.97 is above the pass mark").isTrue();
    }

    @Test
    void ownWordsStayWithWhoeverWroteThemAndTheAnswerNamesThem() {
        QuizSession quiz = fixture.start(Mode.PRACTICE);
        Scored scored = quiz.answer("open", new Written("I hear “both” of you."));
        assertThat(scored.standing()).isEqualTo(Standing.TO_RATE);
        assertThat(scored.score()).isEmpty();
        assertThat(scored.rightAnswer()).containsExactly("A model answer to open");
        List<LearningEvent> words = fixture.written(Verbs.OWN_WORDS, event -> event);
        assertThat(words).singleElement().satisfies(event -> {
            assertThat(event.audience()).isEqualTo(Audience.OWN);
            assertThat(event.objectId()).isEqualTo("open");
            assertThat(event.session()).contains(quiz.id());
        });
        assertThat(fixture.written(Verbs.ITEM_ANSWERED, LearningEvent::payloadJson)).singleElement().asString()
                .contains("\"words\":\"" + words.get(0).id() + "\"").doesNotContain("both", "\"score\"");
        assertThat(fixture.again(quiz).result("open")).contains(scored);
    }

    @Test
    void aRatingGivesAnOpenAnswerItsScore() {
        QuizSession quiz = fixture.start(Mode.PRACTICE);
        assertThatThrownBy(() -> quiz.rate("open", HIGH)).isInstanceOf(IllegalStateException.class);
        quiz.answer("open", new Written("words"));
        assertThatThrownBy(() -> quiz.rate("open", Map.of("open-both", 5))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> quiz.rate("open", Map.of("open-both", 6, "open-effect", 1))).isInstanceOf(IllegalArgumentException.class);
        Scored rated = quiz.rate("open", HIGH);
        assertThat(rated.score()).hasValue(0.875);
        assertThat(rated.standing()).isEqualTo(Standing.FINAL);
        assertThat(rated.right()).isTrue();
        assertThat(rated.levels()).isEqualTo(HIGH);
        assertThat(fixture.record().item(fixture.ada(), "open").orElseThrow().lastScore()).hasValue(0.875);
        assertThat(fixture.written(Verbs.ITEM_RATED, LearningEvent::payloadJson)).singleElement().asString()
                .contains("\"answer\":\"" + quiz.attempts("open").get(0).id() + "\"");
        assertThat(fixture.again(quiz).result("open")).contains(rated);
        assertThat(quiz.rate("open", Map.of("open-both", 1, "open-effect", 1)).score()).hasValue(0);
    }

    @Test
    void anUnratedAnswerCountsForNothingUntilItIsRated() {
        QuizSession quiz = fixture.start(Mode.PRACTICE);
        quiz.answer("open", new Written("words"));
        quiz.answer("single", new Picked("single-a"));
        QuizSummary summary = quiz.finish();
        assertThat(summary.unrated()).isEqualTo(1);
        assertThat(summary.score()).as("one of the three others").isEqualTo(1.0 / 3);
        assertThat(summary.toRepeat()).containsExactlyInAnyOrder("short", "guess");
        quiz.rate("open", HIGH);
        assertThat(quiz.summary().orElseThrow().score()).isEqualTo(1.875 / 4);
        assertThat(fixture.again(quiz).summary()).isEqualTo(quiz.summary());
    }

    @Test
    void feedbackAtTheHandInIsKeptBackUntilThen() {
        QuizSession quiz = fixture.start(Mode.TEST);
        quiz.answer("single", new Picked("single-a"));
        for (QuizSession one : List.of(quiz, fixture.again(quiz))) {
            Scored kept = one.result("single").orElseThrow();
            assertThat(kept.standing()).isEqualTo(Standing.KEPT);
            assertThat(kept.score()).isEmpty();
            assertThat(kept.right()).isFalse();
            assertThat(kept.parts()).isEmpty();
            assertThat(kept.rightAnswer()).isEmpty();
            assertThat(kept.feedback()).isEmpty();
        }
        quiz.answer("open", new Written("words"));
        assertThat(quiz.result("open").orElseThrow().rightAnswer()).isEmpty();
        assertThatThrownBy(() -> quiz.rate("open", HIGH)).isInstanceOf(IllegalStateException.class);
        quiz.finish();
        assertThat(quiz.result("single").orElseThrow().right()).isTrue();
        assertThat(quiz.result("open").orElseThrow().standing()).isEqualTo(Standing.TO_RATE);
        assertThat(quiz.rate("open", HIGH).score()).hasValue(0.875);
    }

    @Test
    void anAnswerIsTakenBackAsLongAsNothingWasToldAboutIt() {
        QuizSession quiz = fixture.start(Mode.TEST);
        quiz.answer("single", new Picked("single-a"));
        assertThat(quiz.canTakeBack("single")).isTrue();
        assertThat(quiz.takesAnswer("single")).isFalse();
        quiz.takeBack("single");
        for (QuizSession one : List.of(quiz, fixture.again(quiz))) {
            assertThat(one.result("single")).isEmpty();
            assertThat(one.answered()).isZero();
            assertThat(one.takesAnswer("single")).isTrue();
            assertThat(one.canTakeBack("single")).isFalse();
        }
        quiz.answer("single", new Picked("single-b"));
        quiz.finish();
        assertThat(quiz.canTakeBack("single")).isFalse();
        assertThatThrownBy(() -> quiz.takeBack("single")).isInstanceOf(IllegalStateException.class);
        assertThat(fixture.again(quiz).result("single").orElseThrow().response()).isEqualTo(new Picked("single-b"));
    }

    @Test
    void anAnswerThatWasToldAboutStays() {
        QuizSession quiz = fixture.start(Mode.PRACTICE);
        quiz.answer("single", new Picked("single-a"));
        assertThat(quiz.canTakeBack("single")).isFalse();
        assertThatThrownBy(() -> quiz.takeBack("single")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsNotAskedIsRefused() {
        QuizSession quiz = fixture.start(Mode.PRACTICE);
        assertThatThrownBy(() -> quiz.answer("elsewhere", new Picked("x"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> quiz.flag("elsewhere", true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Mode(Mode.Feedback.AT_ONCE, 0, false, false)).isInstanceOf(IllegalArgumentException.class);
        assertThat(quiz.result("elsewhere")).isEmpty();
    }
}
