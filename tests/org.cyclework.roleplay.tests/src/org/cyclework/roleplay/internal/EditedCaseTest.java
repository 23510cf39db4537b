package org.cyclework.roleplay.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclework.model.vignette.MoveCode.BLAME;
import static org.cyclework.model.vignette.MoveCode.NEUTRAL;
import static org.cyclework.model.vignette.MoveCode.SOFTBID;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.cyclework.model.vignette.BeatKind;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Verbs;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.RolePlay;
import org.cyclework.roleplay.SceneEnd;
import org.cyclework.roleplay.StoryBuilder;
import org.cyclework.roleplay.Transcript;
import org.cyclework.testsupport.CourseBuilder;
import org.junit.jupiter.api.Test;

/** A kept play whose case was edited before it was opened again: it goes on at the nearest place, says so, and loses nothing. */
class EditedCaseTest {

    private final OneLearner record = new OneLearner();

    private static StoryBuilder written() {
        return new StoryBuilder(Seat.PURSUER).rounds(5).node("a").pinned(NEUTRAL, 1).beat("q", BeatKind.PREDICT_AROUSAL)
                .option("a-ask", SOFTBID, "b").option("a-blame", BLAME, "c").node("b").pinned(NEUTRAL, 1).option("b-ask", SOFTBID, "c")
                .option("b-blame", BLAME, "c").node("c").pinned(NEUTRAL, 1).option("c-ask", SOFTBID, "c").option("c-end", NEUTRAL, null);
    }

    private RolePlay course(VignetteCase vignette) {
        return new RecordedRolePlay(CourseBuilder.libraryOf(vignette), record.record);
    }

    /** A play that asked twice and stands at the third node, and what the log says of it. */
    private List<Transcript> played() {
        KeptPlay play = course(written().build()).start(record.access, "T1", Seat.PURSUER, 5);
        play.answerBeat("q", "4");
        play.choose("a-ask", "my words");
        play.choose("b-ask");
        return course(written().build()).transcripts(record.access, play.session());
    }

    private KeptPlay edited(Consumer<StoryBuilder> edit) {
        StoryBuilder story = written();
        edit.accept(story);
        return course(story.build()).open(record.access).get(0);
    }

    @Test
    void anUneditedCaseSaysNothing() {
        played();
        KeptPlay again = edited(story -> {});
        assertThat(again.notice()).isEmpty();
        assertThat(again.play().now().nodeId()).isEqualTo("c");
        assertThat(again.tries()).hasSize(1);
    }

    @Test
    void otherWordsChangeNothingButTheWords() {
        List<Transcript> before = played();
        KeptPlay again = edited(story -> {
            story.named("a").setNarration("Other words.");
            story.named("a").getOptions().get(0).setLine("Other words.");
            story.named("c").setHint("Other words.");
        });
        assertThat(again.notice()).isEmpty();
        assertThat(again.play().now().nodeId()).isEqualTo("c");
        assertThat(again.play().story().get(0).text()).isEqualTo("Other words.");
        assertThat(course(written().build()).transcripts(record.access, again.session())).as("what was said then stays said").isEqualTo(before);
    }

    @Test
    void whereAnOptionIsGoneThePlayGoesOnBeforeIt() {
        List<Transcript> before = played();
        KeptPlay again = edited(story -> story.named("b").getOptions().remove(0));
        assertThat(again.notice()).hasValueSatisfying(text -> assertThat(text).contains("was edited", "after turn 1"));
        assertThat(again.play().now().nodeId()).isEqualTo("b");
        again.choose("b-blame");
        assertThat(again.tries()).hasSize(2);
        assertThat(again.tries().get(1).round()).isEqualTo(2);
        List<Transcript> after = course(written().build()).transcripts(record.access, again.session());
        assertThat(after).startsWith(before.get(0)).hasSize(2);
        assertThat(after.get(1).rows()).startsWith(before.get(0).rows().get(0), before.get(0).rows().get(1)).hasSize(4);
        KeptPlay third = edited(story -> story.named("b").getOptions().remove(0));
        assertThat(third.notice()).as("said once, until it changes again").isEmpty();
        assertThat(third.play().transcript()).isEqualTo(again.play().transcript());
    }

    @Test
    void whereANodeIsGoneThePlayGoesOnAtTheOneThatTookItsPlace() {
        played();
        KeptPlay again = edited(story -> {
            story.named("b").getOptions().clear();
            story.named("a").getOptions().get(0).setNext(story.named("c"));
        });
        assertThat(again.notice()).isPresent();
        assertThat(again.play().now().nodeId()).isEqualTo("c");
        assertThat(again.play().rounds()).isEqualTo(1);
    }

    @Test
    void whereABeatIsGoneThePlayGoesOnBeforeIt() {
        played();
        KeptPlay again = edited(story -> story.named("a").setBeat(null));
        assertThat(again.notice()).hasValueSatisfying(text -> assertThat(text).contains("from the beginning"));
        assertThat(again.play().rounds()).isZero();
        again.choose("a-ask");
        assertThat(again.play().now().nodeId()).isEqualTo("b");
    }

    @Test
    void aNewBeatWaitsWhereItWasPassed() {
        played();
        KeptPlay again = edited(story -> story.node("b").beat("q2", BeatKind.THINK));
        assertThat(again.notice()).isPresent();
        assertThat(again.play().now().beat()).hasValueSatisfying(beat -> assertThat(beat.id()).isEqualTo("q2"));
        again.answerBeat("q2", "a thought");
        again.choose("b-ask");
        assertThat(again.play().now().nodeId()).isEqualTo("c");
    }

    @Test
    void aNewConditionThatShutsAnOptionIsAnEdit() {
        played();
        KeptPlay again = edited(story -> story.named("b").getOptions().get(0).getGuards()
                .add(StoryBuilder.played(org.cyclework.model.vignette.Who.OWN, 1, 0, BLAME)));
        assertThat(again.notice()).isPresent();
        assertThat(again.play().now().nodeId()).isEqualTo("b");
    }

    @Test
    void aSceneThatWasAddedLaterIsPlayedOn() {
        KeptPlay play = course(written().build()).start(record.access, "T1", Seat.PURSUER, 5);
        play.answerBeat("q", "4");
        play.choose("a-blame");
        play.choose("c-end");
        assertThat(play.play().ended()).isTrue();
        KeptPlay again = edited(story -> story.scene("two", "one").node("m").option("m-end", NEUTRAL, null));
        assertThat(again.play().ended()).isFalse();
        assertThat(again.notice()).hasValueSatisfying(text -> assertThat(text).contains("goes on where it had ended"));
        assertThat(again.play().now().stage().number()).isEqualTo(2);
        again.choose("m-end");
        assertThat(again.play().end()).map(SceneEnd::reason).contains(SceneEnd.Reason.STORY_OVER);
        assertThat(record.log()).extracting(LearningEvent::verb).filteredOn(Verbs.PLAY_ENDED::equals).hasSize(2);
        KeptPlay third = edited(story -> story.scene("two", "one").node("m").option("m-end", NEUTRAL, null));
        assertThat(third.notice()).isEmpty();
        assertThat(third.play().end()).isEqualTo(again.play().end());
    }

    @Test
    void fewerRoundsEndThePlayEarlierAndItCanBeFinished() {
        played();
        KeptPlay again = edited(story -> story.rounds(1));
        assertThat(again.play().ended()).isTrue();
        assertThat(again.notice()).isPresent();
        again.finishDebrief();
        assertThat(course(written().rounds(1).build()).open(record.access)).isEmpty();
    }

    @Test
    void aPlayThatMayNotBePlayedAnyMoreIsLeftOutAndItsTranscriptStays() {
        List<Transcript> before = played();
        VignetteCase unsafe = written().build();
        unsafe.getSuitability().setStatus(org.cyclework.model.vignette.SuitabilityStatus.DECISION_ONLY);
        assertThat(course(unsafe).open(record.access)).isEmpty();
        UUID session = record.plays().get(0).session();
        assertThat(course(unsafe).find(record.access, session)).isEmpty();
        assertThat(course(unsafe).transcripts(record.access, session)).isEqualTo(before);
    }

    @Test
    void aWayOutAmongTheOptionsComesBackAsItWas() {
        RolePlay rolePlay = course(written().wayOut("c-out").build());
        KeptPlay play = rolePlay.start(record.access, "T1", Seat.PURSUER, 5);
        play.answerBeat("q", "4");
        play.choose("a-blame");
        play.choose("c-out");
        assertThat(play.play().end()).map(SceneEnd::reason).contains(SceneEnd.Reason.SAFETY_EXIT);
        KeptPlay again = rolePlay.open(record.access).get(0);
        assertThat(again.notice()).isEmpty();
        assertThat(again.play().steps()).isEqualTo(play.play().steps());
        assertThat(again.play().end()).isEqualTo(play.play().end());
        again.finishDebrief();
        assertThat(rolePlay.open(record.access)).isEmpty();
        assertThat(record.log()).extracting(LearningEvent::verb).filteredOn(Verbs.PLAY_ENDED::equals).hasSize(1);
    }
}
