package org.cyclework.roleplay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cyclework.model.vignette.MoveCode.BLAME;
import static org.cyclework.model.vignette.MoveCode.CONTEMPT;
import static org.cyclework.model.vignette.MoveCode.DISCLOSE;
import static org.cyclework.model.vignette.MoveCode.NEUTRAL;
import static org.cyclework.model.vignette.MoveCode.PRESS;
import static org.cyclework.model.vignette.MoveCode.SOFTBID;
import static org.cyclework.model.vignette.MoveCode.VALIDATE;

import java.util.List;
import org.cyclework.model.vignette.BeatKind;
import org.cyclework.model.vignette.Line;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.Signature;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.model.vignette.VignetteFactory;
import org.cyclework.roleplay.internal.Nearest;
import org.cyclework.roleplay.standalone.Plays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three levels of help: a worked example, options, and any move at any strength. */
class FreeMoveTest {

    private static final Setup FREE = Setup.of(Seat.PURSUER, 4).with(Support.FREE);

    private static StoryBuilder forked() {
        return new StoryBuilder(Seat.PURSUER).rounds(6).node("n").pinned(NEUTRAL, 1).option("ask", SOFTBID, "soft")
                .option("blame", BLAME, "hard").option("blame-much", BLAME, "worse").intensity(3).wayOut("out")
                .node("soft").option("s", NEUTRAL, "soft").node("hard").option("h", NEUTRAL, "hard")
                .node("worse").option("w", NEUTRAL, "worse");
    }

    @ParameterizedTest
    @CsvSource({"SOFTBID, 1, soft", "SOFTBID, 3, soft", "BLAME, 1, hard", "BLAME, 2, hard", "BLAME, 3, worse",
        "CONTEMPT, 3, worse", "PRESS, 1, hard", "VALIDATE, 2, soft", "DISCLOSE, 3, soft", "NEUTRAL, 1, soft"})
    void theStoryGoesOnAsFromTheNearestOption(MoveCode move, int intensity, String place) {
        Play play = Plays.start(forked().build(), FREE);
        play.move(move, intensity, "");
        assertThat(play.now().nodeId()).isEqualTo(place);
        Transcript.Row row = play.transcript().rows().get(0);
        assertThat(row.move()).isEqualTo(move);
        assertThat(row.intensity()).isEqualTo(intensity);
    }

    @Test
    void theNearestIsTheSameMoveElseOneOfItsKindAndNeverAWayOut() {
        List<org.cyclework.model.vignette.Option> options = forked().named("n").getOptions();
        assertThat(Nearest.to(NEUTRAL, 2, options).isSafetyExit()).isFalse();
        assertThat(Nearest.to(CONTEMPT, 3, options).getMove()).isEqualTo(BLAME);
        assertThatThrownBy(() -> Nearest.to(PRESS, 1, options.subList(3, 4))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theWordsAreTheOptionsWhereItIsTheSameElseTheCasesElsePlain() {
        VignetteCase vignette = forked().build();
        Line line = VignetteFactory.eINSTANCE.createLine();
        line.setId("l");
        line.setPartner(vignette.getPartners().get(0));
        line.setMove(DISCLOSE);
        line.setText("a line of Ada's own");
        vignette.getLines().add(line);
        assertThat(saidBy(vignette, SOFTBID, 2)).isEqualTo("line of ask");
        assertThat(saidBy(vignette, DISCLOSE, 2)).isEqualTo("a line of Ada's own");
        assertThat(saidBy(vignette, PRESS, 2)).isNotBlank().doesNotContain("{").doesNotStartWith("line of");
        assertThat(saidBy(vignette, SOFTBID, 3)).isNotEqualTo("line of ask");
    }

    private static String saidBy(VignetteCase vignette, MoveCode move, int intensity) {
        Play play = Plays.start(vignette, FREE);
        play.move(move, intensity, "");
        assertThat(play.story().get(0).own()).isTrue();
        assertThat(play.story().get(0).name()).isEqualTo("Ada");
        return play.story().get(0).text();
    }

    @Test
    void aFreeMoveLikeAnOptionDoesWhatTheOptionDoes() {
        VignetteCase vignette = forked().build();
        Signature own = VignetteFactory.eINSTANCE.createSignature();
        own.setX(.9);
        vignette.getScenes().get(0).getNodes().get(0).getOptions().get(0).setSignature(own);
        Play free = Plays.start(vignette, FREE);
        free.move(SOFTBID, 2, "");
        Play chosen = Plays.start(vignette, Setup.of(Seat.PURSUER, 4));
        chosen.choose("ask");
        assertThat(free.transcript()).isEqualTo(chosen.transcript());
        assertThat(free.steps()).containsExactly(PlayStep.move(SOFTBID, 2, ""));
    }

    @Test
    void optionsCanBeChosenAmongFreeMovesAndOwnWordsAreKept() {
        Play play = Plays.start(forked().build(), FREE);
        assertThat(play.now().aids().freeMoves()).isTrue();
        play.choose("ask", "  I would ask  ");
        play.move(VALIDATE, 1, "I would nod");
        assertThat(play.transcript().rows()).extracting(Transcript.Row::ownWords).containsExactly("I would ask", "", "I would nod", "");
        assertThat(Plays.replay(forked().build(), FREE, play.steps()).transcript()).isEqualTo(play.transcript());
    }

    @Test
    void aBeatWaitsBeforeAFreeMoveToo() {
        Play play = Plays.start(forked().node("n2").build(), FREE);
        VignetteCase asked = new StoryBuilder(Seat.PURSUER).node("n").beat("q", BeatKind.PREDICT_AROUSAL).option("o", NEUTRAL, "n").build();
        Play waiting = Plays.start(asked, FREE);
        assertThatThrownBy(() -> waiting.move(SOFTBID, 2, "")).isInstanceOf(IllegalStateException.class);
        assertThat(waiting.rounds()).isZero();
        waiting.answerBeat("q", "7");
        waiting.move(SOFTBID, 2, "");
        assertThat(waiting.rounds()).isEqualTo(1);
        assertThat(play.now().beat()).isEmpty();
    }

    @Test
    void withoutFreeMovesThereAreNoneAndAnImpossibleOneIsRefused() {
        Play options = Plays.start(forked().build(), Setup.of(Seat.PURSUER, 4));
        assertThat(options.now().aids().freeMoves()).isFalse();
        assertThatThrownBy(() -> options.move(SOFTBID, 2, "")).isInstanceOf(IllegalStateException.class);
        Play free = Plays.start(forked().build(), FREE);
        for (String id : List.of("SOFTBID/4", "SOFTBID/0", "SOFTBID", "softbid/2", "HUG/2", "SOFTBID/2/2", "")) {
            assertThatThrownBy(() -> free.take(new PlayStep(PlayStep.Kind.MOVE, id, ""))).as(id)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(free.steps()).isEmpty();
    }

    @Test
    void theLineToLearnFromIsMarkedOnlyInAWorkedExample() {
        VignetteCase vignette = new StoryBuilder(Seat.PURSUER).node("n").option("a", BLAME, "n").option("b", SOFTBID, "n")
                .modelReason("it asks for one thing").build();
        for (Support support : Support.values()) {
            Moment now = Plays.start(vignette, Setup.of(Seat.PURSUER, 1).with(support)).now();
            if (support == Support.WORKED) {
                assertThat(now.aids().example()).contains(new Aids.Example("b", "it asks for one thing"));
            } else {
                assertThat(now.aids().example()).as(support.name()).isEmpty();
            }
        }
    }

    @Test
    void aMarkedLineThatIsNotOfferedIsNotShown() {
        VignetteCase vignette = new StoryBuilder(Seat.PURSUER).node("n").option("a", BLAME, "n")
                .option("b", SOFTBID, "n", StoryBuilder.played(org.cyclework.model.vignette.Who.OWN, 1, 0, BLAME))
                .modelReason("it asks for one thing").build();
        Play play = Plays.start(vignette, Setup.of(Seat.PURSUER, 1).with(Support.WORKED));
        assertThat(play.now().aids().example()).isEmpty();
        play.choose("a");
        assertThat(play.now().aids().example()).map(Aids.Example::choiceId).contains("b");
    }
}
