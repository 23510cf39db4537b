package org.cyclework.roleplay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cyclework.model.vignette.MoveCode.BLAME;
import static org.cyclework.model.vignette.MoveCode.DISCLOSE;
import static org.cyclework.model.vignette.MoveCode.NEUTRAL;
import static org.cyclework.model.vignette.MoveCode.PAUSE;
import static org.cyclework.model.vignette.MoveCode.SOFTBID;
import static org.cyclework.model.vignette.MoveCode.VALIDATE;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.cyclework.model.vignette.BeatKind;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.OutcomeClass;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.roleplay.standalone.Plays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two trainees at one screen: the turns alternate, and each sees only what their own person may know. */
class TwoAtOneScreenTest {

    private static VignetteCase vignette() {
        return story().build();
    }

    private static StoryBuilder story() {
        return new StoryBuilder(Seat.PURSUER).rounds(3).start(Seat.PURSUER, .6, .3, .7, .1, .4)
                .start(Seat.DISTANCER, .2, .55, .1, .5, .6).node("n").option("ask", SOFTBID, "n").option("blame", BLAME, "n")
                .option("break", PAUSE, "n").sceneOf(Seat.DISTANCER, "d").node("d-n").option("d-rest", NEUTRAL, "d-n");
    }

    private static Play opened(VignetteCase vignette, Support support) {
        return Plays.start(vignette, new Setup(Seats.BOTH, support, Optional.empty(), 21));
    }

    private static Play opened() {
        return opened(vignette(), Support.OPTIONS);
    }

    @Test
    void theTurnsAlternateAndEachSeesTheirOwnValues() {
        Play play = opened();
        Moment ada = play.now();
        assertThat(ada.seat()).isEqualTo(Seat.PURSUER);
        assertThat(ada.ownName()).isEqualTo("Ada");
        assertThat(ada.otherName()).isEqualTo("Ben");
        assertThat(ada.ownArousal()).isEqualTo(.6);
        assertThat(ada.ownSecurity()).isEqualTo(.3);
        assertThat(ada.choices()).extracting(Choice::id).containsExactlyInAnyOrder("ask", "blame", "break");
        play.choose("ask");
        Moment ben = play.now();
        Transcript.Row said = play.transcript().rows().get(0);
        assertThat(ben.seat()).isEqualTo(Seat.DISTANCER);
        assertThat(ben.ownName()).isEqualTo("Ben");
        assertThat(ben.otherName()).isEqualTo("Ada");
        assertThat(ben.ownArousal()).isEqualTo(said.distancer().a());
        assertThat(ben.ownSecurity()).isEqualTo(said.distancer().s());
        assertThat(ben.ownArousalSoFar()).last().isEqualTo(said.distancer().a());
        assertThat(ben.ownArousalSoFar()).doesNotContain(.6, said.pursuer().a());
        assertThat(ben.shownArousal()).isLessThanOrEqualTo(said.pursuer().a());
        assertThat(ben.round()).isEqualTo(1);
        assertThat(ben.otherSaid()).map(SpokenLine::text).contains("line of ask");
        assertThat(play.rounds()).isZero();
        play.choose(ben.choices().get(0).id());
        assertThat(play.now().seat()).isEqualTo(Seat.PURSUER);
        assertThat(play.now().round()).isEqualTo(2);
        assertThat(play.rounds()).isEqualTo(1);
    }

    @Test
    void theSecondSeatHasSixDifferentAnswersOfEveryKindAndOnlyThose() {
        Set<List<String>> seen = new HashSet<>();
        for (long seed = 0; seed < 200; seed++) {
            Play play = Plays.start(vignette(), new Setup(Seats.BOTH, Support.OPTIONS, Optional.empty(), seed));
            play.choose("blame");
            List<String> ids = play.now().choices().stream().map(Choice::id).toList();
            assertThat(ids).as("seed %d", seed).hasSize(6).doesNotHaveDuplicates().allMatch(id -> id.matches("[A-Z]+/[123]"));
            assertThat(play.now().choices()).allMatch(choice -> !choice.line().isBlank() && !choice.safetyExit());
            assertThat(play.now()).isEqualTo(play.now());
            assertThatThrownBy(() -> play.choose("ask")).isInstanceOf(IllegalArgumentException.class);
            Set<String> offered = new HashSet<>(ids);
            for (MoveCode move : MoveCode.VALUES) {
                for (int intensity = 1; intensity <= 3; intensity++) {
                    String id = move + "/" + intensity;
                    if (!offered.contains(id)) {
                        assertThatThrownBy(() -> play.choose(id)).isInstanceOf(IllegalArgumentException.class);
                    }
                }
            }
            seen.add(ids);
        }
        assertThat(seen).as("not always the same six").hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @EnumSource(MoveCode.class)
    void whereANodeAllowsOneAnswerThatOneIsOffered(MoveCode only) {
        StoryBuilder story = story();
        story.named("n").getAllowedReplies().add(only);
        Play play = opened(story.build(), Support.OPTIONS);
        play.choose("ask");
        assertThat(play.now().choices()).extracting(choice -> choice.id().split("/")[0]).containsExactly(only.getLiteral());
    }

    @Test
    void whereANodeAllowsSixOfOneKindAllAreOffered() {
        StoryBuilder story = story();
        List<MoveCode> joining = List.of(SOFTBID, DISCLOSE, MoveCode.SPACE, MoveCode.AVAIL, VALIDATE, MoveCode.REPAIR);
        story.named("n").getAllowedReplies().addAll(joining);
        Play play = opened(story.build(), Support.OPTIONS);
        play.choose("ask");
        assertThat(play.now().choices()).extracting(choice -> MoveCode.getByName(choice.id().split("/")[0]))
                .containsExactlyInAnyOrderElementsOf(joining);
    }

    @Test
    void theLineThatWasReadIsTheLineThatIsSaid() {
        Play play = opened();
        Random chance = new Random(5);
        while (!play.ended()) {
            Moment now = play.now();
            Choice choice = now.choices().get(chance.nextInt(now.choices().size()));
            int before = play.story().size();
            play.choose(choice.id());
            assertThat(play.story().get(before).text()).isEqualTo(choice.line());
            assertThat(play.story().get(before).name()).isEqualTo(now.ownName());
        }
    }

    @Test
    void theAuthorsFixedAnswerDoesNotBindATrainee() {
        StoryBuilder story = story();
        story.node("fixed").pinned(MoveCode.STONEWALL, 3).option("f", NEUTRAL, null);
        story.named("n").getOptions().get(0).setNext(story.named("fixed"));
        Play play = opened(story.build(), Support.OPTIONS);
        play.choose("ask");
        play.choose(play.now().choices().get(0).id());
        assertThat(play.now().nodeId()).isEqualTo("fixed");
        play.choose("f");
        assertThat(play.now().choices()).hasSize(6);
        play.choose(play.now().choices().get(0).id());
        assertThat(play.transcript().rows()).noneMatch(Transcript.Row::pinned);
    }

    @Test
    void withFreeMovesEitherMayPlayAnything() {
        Play play = opened(vignette(), Support.FREE);
        play.move(DISCLOSE, 1, "I would tell");
        assertThat(play.now().seat()).isEqualTo(Seat.DISTANCER);
        assertThat(play.now().aids().freeMoves()).isTrue();
        play.move(VALIDATE, 3, "I would nod");
        assertThat(play.transcript().rows()).extracting(Transcript.Row::move).containsExactly(DISCLOSE, VALIDATE);
        assertThat(play.transcript().rows()).extracting(Transcript.Row::ownWords).containsExactly("I would tell", "I would nod");
        play.choose("ask");
        play.choose("CONTEMPT/1");
        assertThat(play.rounds()).isEqualTo(2);
    }

    @Test
    void aQuestionIsPutToTheFirstSeatOnlyAndNotWhileTheSecondAnswers() {
        StoryBuilder story = story();
        story.node("b").beat("q", BeatKind.PREDICT_AROUSAL).option("b-o", NEUTRAL, "b");
        story.named("n").getOptions().get(0).setNext(story.named("b"));
        Play play = opened(story.build(), Support.OPTIONS);
        play.choose("ask");
        play.choose(play.now().choices().get(0).id());
        assertThat(play.now().beat()).isPresent();
        play.answerBeat("q", "3");
        play.choose("b-o");
        assertThat(play.now().seat()).isEqualTo(Seat.DISTANCER);
        assertThat(play.now().beat()).isEmpty();
        assertThat(play.now().aids().hint()).isFalse();
    }

    @Test
    void eitherMayLeaveInTheMiddleOfARound() {
        Play play = opened();
        play.choose("ask");
        play.safetyExit();
        assertThat(play.end().orElseThrow().outcome()).contains(OutcomeClass.STOPPED_SAFELY);
        Play again = Plays.replay(vignette(), play.setup(), play.steps());
        assertThat(play.transcript().rows()).as("what was said stays said").hasSize(1);
        assertThat(again.end()).isEqualTo(play.end());
        assertThat(again.transcript()).isEqualTo(play.transcript());
        assertThat(play.debrief(Seat.PURSUER)).isNotNull();
        assertThat(play.debrief(Seat.DISTANCER)).isNotNull();
        Play stopped = opened();
        stopped.choose("ask");
        stopped.stopAndStepOut();
        assertThat(stopped.end()).map(SceneEnd::reason).contains(SceneEnd.Reason.STEPPED_OUT);
    }

    @Test
    void halfARoundIsInTheTranscriptAndComesBackInTheMiddle() {
        Play play = opened();
        play.choose("break");
        assertThat(play.transcript().rows()).hasSize(1);
        Play again = Plays.replay(vignette(), play.setup(), play.steps());
        assertThat(again.now()).isEqualTo(play.now());
        again.choose("STONEWALL/2".equals(again.now().choices().get(0).id()) ? again.now().choices().get(1).id()
                : again.now().choices().get(0).id());
        assertThat(again.transcript().rows()).hasSize(2).startsWith(play.transcript().rows().get(0));
        assertThat(again.now().aids().returnDue()).as("Ada announced a break").isTrue();
    }

    @Test
    void goingBackGoesToTheFirstHalfOfTheRound() {
        Play play = opened();
        play.choose("ask");
        play.choose(play.now().choices().get(0).id());
        play.choose("blame");
        assertThat(play.stepsBefore(1)).isEmpty();
        assertThat(play.stepsBefore(2)).hasSize(2);
        assertThat(play.stepsBefore(3)).hasSize(3);
        Play back = Plays.replay(vignette(), play.setup(), play.stepsBefore(2));
        assertThat(back.now().seat()).isEqualTo(Seat.PURSUER);
    }

    @Test
    void aCaseWithoutTheOtherChairIsRefused() {
        VignetteCase vignette = vignette();
        vignette.getScenes().remove(1);
        assertThatThrownBy(() -> opened(vignette, Support.OPTIONS)).isInstanceOf(SceneRefused.class);
    }
}
