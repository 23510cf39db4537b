package org.cyclework.roleplay.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclework.model.vignette.MoveCode.ASSERT;
import static org.cyclework.model.vignette.MoveCode.BLAME;
import static org.cyclework.model.vignette.MoveCode.DISCLOSE;
import static org.cyclework.model.vignette.MoveCode.NEUTRAL;
import static org.cyclework.model.vignette.MoveCode.PLACATE;
import static org.cyclework.model.vignette.MoveCode.SOFTBID;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.Choice;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.PlayStep;
import org.cyclework.roleplay.Seats;
import org.cyclework.roleplay.Setup;
import org.cyclework.roleplay.StoryBuilder;
import org.cyclework.roleplay.Support;
import org.cyclework.testsupport.CourseBuilder;
import org.junit.jupiter.api.Test;

/** The few options that a beginner saw come back from the log, whatever happened to the case since. */
class FewChoicesKeptTest {

    private static final Setup BEGINNER = new Setup(Seats.PURSUER, Support.WORKED, Optional.empty(), 6);

    private final OneLearner record = new OneLearner();

    private static StoryBuilder written() {
        return new StoryBuilder(Seat.PURSUER).rounds(4).node("n").option("blame", BLAME, "n").option("yes", PLACATE, "n")
                .option("bid", SOFTBID, "n").option("tell", DISCLOSE, "n").option("firm", ASSERT, "n").option("talk", NEUTRAL, "n");
    }

    private RecordedRolePlay course(StoryBuilder story) {
        return new RecordedRolePlay(CourseBuilder.libraryOf(story.build()), record.record);
    }

    private static List<String> shown(KeptPlay play) {
        return play.play().now().choices().stream().map(Choice::id).toList();
    }

    private static List<List<String>> stood(KeptPlay play) {
        return play.play().steps().stream().map(PlayStep::offered).toList();
    }

    @Test
    void theSameFourAreThereAgainAfterAPauseAndAfterGoingBack() {
        KeptPlay play = course(written()).start(record.access, "T1", BEGINNER);
        List<String> first = shown(play);
        play.choose(first.get(2));
        List<String> second = shown(play);
        KeptPlay again = course(written()).find(record.access, play.session()).orElseThrow();
        assertThat(stood(again)).containsExactly(first);
        assertThat(shown(again)).isEqualTo(second).hasSize(4);
        again.rewind(1, 1);
        assertThat(shown(again)).isEqualTo(first);
        again.choose(first.get(0));
        KeptPlay third = course(written()).find(record.access, play.session()).orElseThrow();
        assertThat(third.tries()).extracting(each -> each.play().steps().get(0).offered()).containsExactly(first, first);
    }

    @Test
    void whatStoodThereStaysAsItWasWhenTheCaseIsEdited() {
        KeptPlay play = course(written()).start(record.access, "T1", BEGINNER);
        List<String> first = shown(play);
        play.choose(first.get(2));
        StoryBuilder edited = written();
        edited.named("n").getOptions().stream().filter(option -> !first.contains(option.getId()))
                .forEach(option -> option.setModelReason("it is the one to learn from now"));
        KeptPlay again = course(edited).find(record.access, play.session()).orElseThrow();
        assertThat(again.notice()).isEmpty();
        assertThat(stood(again)).containsExactly(first);
        assertThat(shown(again)).as("what comes next is picked anew").doesNotContainSequence(first).hasSize(4);
    }

    @Test
    void aLogThatTellsNoNumberIsOfAPlayThatShowedAll() {
        KeptPlay old = course(written()).start(record.access, "T1",
                new Setup(Seats.PURSUER, Support.WORKED, Optional.empty(), 6, OptionalInt.empty()));
        old.choose("talk");
        assertThat(record.log()).extracting(event -> event.payloadJson()).hasSize(2)
                .allSatisfy(payload -> assertThat(payload).doesNotContain("\"most\"", "\"offered\""));
        assertThat(shown(course(written()).find(record.access, old.session()).orElseThrow())).hasSize(6);
        KeptPlay now = course(written()).start(record.access, "T1", BEGINNER);
        assertThat(record.log()).last().satisfies(event -> assertThat(event.payloadJson()).contains("\"most\":4"));
        assertThat(shown(now)).hasSize(4);
    }
}
