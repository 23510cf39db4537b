package org.cyclework.roleplay.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.cyclework.model.vignette.BeatKind;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.PlayState;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.Verbs;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.Reflection;
import org.cyclework.roleplay.RolePlay;
import org.cyclework.roleplay.SceneRefused;
import org.cyclework.roleplay.Transcript;
import org.cyclework.roleplay.Try;
import org.cyclework.roleplay.VignetteBuilder;
import org.cyclework.testsupport.CourseBuilder;
import org.junit.jupiter.api.Test;

/** Plays in the learner record: written first, taken then, and rebuilt from what was written. */
class RecordedRolePlayTest {

    private final OneLearner record = new OneLearner();
    private final RolePlay rolePlay = new RecordedRolePlay(CourseBuilder.libraryOf(vignette()), record.record);

    @Test
    void everyStepIsAnEvent() {
        KeptPlay play = rolePlay.start(record.access, "T1", Seat.PURSUER, 5);
        play.answerBeat("t-beat", "4");
        play.choose("t-ask");
        play.choose("t-end");
        play.finishDebrief();
        assertThat(record.log()).extracting(LearningEvent::verb).containsExactly(Verbs.PLAY_STARTED, Verbs.BEAT_ANSWERED,
                Verbs.PLAY_TURN, Verbs.PLAY_TURN, Verbs.PLAY_ENDED, Verbs.DEBRIEF_FINISHED);
        assertThat(record.log()).allMatch(event -> event.objectId().equals("T1")
                && event.payloadJson().contains(play.session().toString()));
    }

    @Test
    void anOpenPlayComesBackWhereItWas() {
        KeptPlay play = rolePlay.start(record.access, "T1", Seat.PURSUER, 5);
        play.answerBeat("t-beat", "4");
        play.choose("t-ask");
        KeptPlay again = new RecordedRolePlay(CourseBuilder.libraryOf(vignette()), record.record).open(record.access).get(0);
        assertThat(again.session()).isEqualTo(play.session());
        assertThat(again.play().now()).isEqualTo(play.play().now());
        again.choose("t-end");
        assertThat(record.plays().get(0).state()).isEqualTo(PlayState.AWAITING_DEBRIEF);
    }

    @Test
    void asceneCountsOnlyAfterItsDebrief() {
        KeptPlay play = rolePlay.start(record.access, "T1", Seat.PURSUER, 5);
        assertThatThrownBy(play::finishDebrief).isInstanceOf(IllegalStateException.class);
        play.stopAndStepOut();
        assertThat(record.plays().get(0).state()).isEqualTo(PlayState.STOPPED);
        KeptPlay again = rolePlay.open(record.access).get(0);
        assertThat(again.play().debrief()).isEqualTo(play.play().debrief());
        again.finishDebrief();
        again.finishDebrief();
        assertThat(record.plays().get(0).state()).isEqualTo(PlayState.DONE);
        assertThat(record.log()).extracting(LearningEvent::verb).filteredOn(Verbs.DEBRIEF_FINISHED::equals).hasSize(1);
        assertThat(rolePlay.open(record.access)).isEmpty();
    }

    @Test
    void leavingForSafetyIsOneEventAndComesBackAsThat() {
        KeptPlay play = rolePlay.start(record.access, "T1", Seat.PURSUER, 5);
        play.safetyExit();
        play.safetyExit();
        assertThat(record.log()).extracting(LearningEvent::verb).containsExactly(Verbs.PLAY_STARTED, Verbs.PLAY_ENDED);
        assertThat(rolePlay.open(record.access).get(0).play().end()).isEqualTo(play.play().end());
    }

    @Test
    void astepThatCannotBeWrittenIsNotTaken() {
        KeptPlay play = rolePlay.start(record.access, "T1", Seat.PURSUER, 5);
        record.full = true;
        assertThatThrownBy(() -> play.answerBeat("t-beat", "4")).isInstanceOf(RecordUnavailable.class);
        assertThat(play.play().now().beat()).isPresent();
        assertThatThrownBy(play::stopAndStepOut).isInstanceOf(RecordUnavailable.class);
        assertThat(play.play().ended()).isFalse();
        record.full = false;
        play.answerBeat("t-beat", "4");
        assertThat(play.play().now().beat()).isEmpty();
    }

    @Test
    void awrongStepIsNotWritten() {
        KeptPlay play = rolePlay.start(record.access, "T1", Seat.PURSUER, 5);
        assertThatThrownBy(() -> play.choose("t-ask")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> play.answerBeat("t-beat", "eleven")).isInstanceOf(IllegalArgumentException.class);
        assertThat(record.log()).hasSize(1);
    }

    @Test
    void afterTheCaseWasEditedThePlayGoesOnAtTheNearestPlaceAndSaysSo() {
        KeptPlay play = rolePlay.start(record.access, "T1", Seat.PURSUER, 5);
        play.answerBeat("t-beat", "4");
        play.choose("t-ask");
        List<Transcript> before = rolePlay.transcripts(record.access, play.session());
        VignetteCase changed = new VignetteBuilder(Seat.PURSUER).option("t-other", MoveCode.PRESS).build();
        int written = record.log().size();
        RolePlay later = new RecordedRolePlay(CourseBuilder.libraryOf(changed), record.record);
        KeptPlay again = later.open(record.access).get(0);
        assertThat(again.notice()).hasValueSatisfying(text -> assertThat(text).contains("was edited", "beginning"));
        assertThat(record.log()).hasSize(written);
        again.choose("t-other");
        assertThat(record.log()).extracting(LearningEvent::verb).endsWith(Verbs.PLAY_REWOUND, Verbs.PLAY_TURN);
        KeptPlay third = later.open(record.access).get(0);
        assertThat(third.play().now()).isEqualTo(again.play().now());
        assertThat(later.transcripts(record.access, play.session())).startsWith(before.get(0)).hasSize(2);
    }

    @Test
    void everyTryIsKeptAndTheTranscriptsComeBackFromTheLogAlone() {
        KeptPlay play = rolePlay.start(record.access, "T1", Seat.PURSUER, 5);
        play.answerBeat("t-beat", "4");
        play.choose("t-ask", "what I would say");
        play.choose("t-ask");
        play.hint();
        play.choose("t-end");
        play.rewind(1, 2);
        play.choose("t-end");
        KeptPlay again = new RecordedRolePlay(CourseBuilder.libraryOf(vignette()), record.record).find(record.access, play.session()).orElseThrow();
        assertThat(again.tries()).extracting(Try::number).containsExactly(1, 2);
        assertThat(again.tries()).extracting(each -> each.play().transcript())
                .isEqualTo(play.tries().stream().map(each -> each.play().transcript()).toList())
                .isEqualTo(rolePlay.transcripts(record.access, play.session()));
        assertThat(again.tries().get(1).play().transcript().rows().subList(0, 2))
                .isEqualTo(again.tries().get(0).play().transcript().rows().subList(0, 2));
    }

    @Test
    void aTryFromAnEndedPlayOpensItAgain() {
        KeptPlay play = rolePlay.start(record.access, "T1", Seat.PURSUER, 5);
        play.answerBeat("t-beat", "4");
        play.choose("t-end");
        play.rewind(1, 1);
        assertThat(record.plays().get(0).state()).isEqualTo(PlayState.OPEN);
        assertThat(play.play().now().beat()).isPresent();
        assertThatThrownBy(() -> play.rewind(1, 9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> play.rewind(7, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatWasWrittenAboutAPlayIsKeptAndTheLastTextCounts() {
        KeptPlay play = rolePlay.start(record.access, "T1", Seat.PURSUER, 5);
        play.reflect(new Reflection(Reflection.Kind.ACCOUNT, "felt", "hot", false));
        play.reflect(new Reflection(Reflection.Kind.ACCOUNT, "felt", "hot and small", false));
        play.reflect(new Reflection(Reflection.Kind.REFLECTION, "", "gone", true));
        play.reflect(new Reflection(Reflection.Kind.REFLECTION, "", "", false));
        assertThat(rolePlay.find(record.access, play.session()).orElseThrow().reflections()).isEqualTo(play.reflections())
                .containsExactly(new Reflection(Reflection.Kind.ACCOUNT, "felt", "hot and small", false));
    }

    @Test
    void anUnknownCaseIsRefusedAndNothingIsWritten() {
        assertThatThrownBy(() -> rolePlay.start(record.access, "V99", Seat.PURSUER, 5)).isInstanceOf(SceneRefused.class);
        assertThat(record.log()).isEmpty();
    }

    private static VignetteCase vignette() {
        return new VignetteBuilder(Seat.PURSUER).option("t-ask", MoveCode.SOFTBID).lastOption("t-end", MoveCode.VALIDATE)
                .beat("t-beat", BeatKind.PREDICT_AROUSAL).build();
    }
}
