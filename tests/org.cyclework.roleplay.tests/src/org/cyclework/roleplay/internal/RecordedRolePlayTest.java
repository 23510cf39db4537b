package org.cyclework.roleplay.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.course.Course;
import org.cyclework.course.CourseLibrary;
import org.cyclework.course.PackFailure;
import org.cyclework.model.vignette.BeatKind;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.PlayState;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.Verbs;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.RolePlay;
import org.cyclework.roleplay.SceneRefused;
import org.cyclework.roleplay.VignetteBuilder;
import org.junit.jupiter.api.Test;

/** Plays in the learner record: written first, taken then, and rebuilt from what was written. */
class RecordedRolePlayTest {

    private static final UUID SAM = new UUID(7, 7);

    private final MemoryRecord record = new MemoryRecord();
    private final RolePlay rolePlay = new RecordedRolePlay(library(vignette()), record);

    @Test
    void everyStepIsAnEvent() {
        KeptPlay play = rolePlay.start(SAM, "T1", Seat.PURSUER, 5);
        play.answerBeat("t-beat", "4");
        play.choose("t-ask");
        play.choose("t-end");
        play.finishDebrief();
        assertThat(record.log).extracting(LearningEvent::verb).containsExactly(Verbs.PLAY_STARTED, Verbs.BEAT_ANSWERED,
                Verbs.PLAY_TURN, Verbs.PLAY_TURN, Verbs.PLAY_ENDED, Verbs.DEBRIEF_FINISHED);
        assertThat(record.log).allMatch(event -> event.objectId().equals("T1")
                && event.payloadJson().contains(play.session().toString()));
    }

    @Test
    void anOpenPlayComesBackWhereItWas() {
        KeptPlay play = rolePlay.start(SAM, "T1", Seat.PURSUER, 5);
        play.answerBeat("t-beat", "4");
        play.choose("t-ask");
        KeptPlay again = new RecordedRolePlay(library(vignette()), record).open(SAM).get(0);
        assertThat(again.session()).isEqualTo(play.session());
        assertThat(again.play().now()).isEqualTo(play.play().now());
        again.choose("t-end");
        assertThat(record.plays(SAM).get(0).state()).isEqualTo(PlayState.AWAITING_DEBRIEF);
    }

    @Test
    void asceneCountsOnlyAfterItsDebrief() {
        KeptPlay play = rolePlay.start(SAM, "T1", Seat.PURSUER, 5);
        assertThatThrownBy(play::finishDebrief).isInstanceOf(IllegalStateException.class);
        play.stopAndStepOut();
        assertThat(record.plays(SAM).get(0).state()).isEqualTo(PlayState.STOPPED);
        KeptPlay again = rolePlay.open(SAM).get(0);
        assertThat(again.play().debrief()).isEqualTo(play.play().debrief());
        again.finishDebrief();
        again.finishDebrief();
        assertThat(record.plays(SAM).get(0).state()).isEqualTo(PlayState.DONE);
        assertThat(record.log).extracting(LearningEvent::verb).filteredOn(Verbs.DEBRIEF_FINISHED::equals).hasSize(1);
        assertThat(rolePlay.open(SAM)).isEmpty();
    }

    @Test
    void leavingForSafetyIsOneEventAndComesBackAsThat() {
        KeptPlay play = rolePlay.start(SAM, "T1", Seat.PURSUER, 5);
        play.safetyExit();
        play.safetyExit();
        assertThat(record.log).extracting(LearningEvent::verb).containsExactly(Verbs.PLAY_STARTED, Verbs.PLAY_ENDED);
        assertThat(rolePlay.open(SAM).get(0).play().end()).isEqualTo(play.play().end());
    }

    @Test
    void astepThatCannotBeWrittenIsNotTaken() {
        KeptPlay play = rolePlay.start(SAM, "T1", Seat.PURSUER, 5);
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
        KeptPlay play = rolePlay.start(SAM, "T1", Seat.PURSUER, 5);
        assertThatThrownBy(() -> play.choose("t-ask")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> play.answerBeat("t-beat", "eleven")).isInstanceOf(IllegalArgumentException.class);
        assertThat(record.log).hasSize(1);
    }

    @Test
    void whatNoLongerFitsItsCaseIsLeftOutAndKept() {
        KeptPlay play = rolePlay.start(SAM, "T1", Seat.PURSUER, 5);
        play.answerBeat("t-beat", "4");
        play.choose("t-ask");
        VignetteCase changed = new VignetteBuilder(Seat.PURSUER).option("t-other", MoveCode.PRESS).build();
        int written = record.log.size();
        assertThat(new RecordedRolePlay(library(changed), record).open(SAM)).isEmpty();
        assertThat(record.log).hasSize(written);
    }

    @Test
    void anUnknownCaseIsRefusedAndNothingIsWritten() {
        assertThatThrownBy(() -> rolePlay.start(SAM, "V99", Seat.PURSUER, 5)).isInstanceOf(SceneRefused.class);
        assertThat(record.log).isEmpty();
    }

    private static VignetteCase vignette() {
        return new VignetteBuilder(Seat.PURSUER).option("t-ask", MoveCode.SOFTBID).lastOption("t-end", MoveCode.VALIDATE)
                .beat("t-beat", BeatKind.PREDICT_AROUSAL).build();
    }

    private static CourseLibrary library(VignetteCase only) {
        Course course = (Course) Proxy.newProxyInstance(Course.class.getClassLoader(), new Class<?>[] {Course.class},
                (proxy, method, arguments) -> {
                    if (!method.getName().equals("vignette")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return arguments[0].equals(only.getId()) ? Optional.of(only) : Optional.empty();
                });
        return new CourseLibrary() {

            @Override
            public Course course() {
                return course;
            }

            @Override
            public List<PackFailure> failures() {
                return List.of();
            }
        };
    }
}
