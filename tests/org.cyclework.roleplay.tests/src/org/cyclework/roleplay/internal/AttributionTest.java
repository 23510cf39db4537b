package org.cyclework.roleplay.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.roleplay.Debrief;
import org.cyclework.roleplay.Play;
import org.cyclework.roleplay.VignetteBuilder;
import org.cyclework.roleplay.dynamics.Appraisal;
import org.cyclework.roleplay.dynamics.MoveSignature;
import org.cyclework.roleplay.dynamics.Partner;
import org.cyclework.roleplay.dynamics.PartnerState;
import org.cyclework.roleplay.dynamics.Signatures;
import org.cyclework.roleplay.dynamics.Style;
import org.cyclework.roleplay.dynamics.TurnModel;
import org.cyclework.roleplay.standalone.Plays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentences that follow from the engine's own terms, and the figures in them. */
class AttributionTest {

    @Test
    void softWordsAtHighAlarmLetAQuarterOfTheUrgeThrough() {
        VignetteCase vignette = new VignetteBuilder(Seat.PURSUER).rounds(1).start(Seat.PURSUER, .82, .3, .1)
                .start(Seat.DISTANCER, .2, .5, .2).option("t-see", MoveCode.VALIDATE).build();
        vignette.getPartners().get(0).setPronouns("she/her");
        vignette.getScenes().get(0).getNodes().get(0).getOptions().get(0).setLine("“I see you.”");
        assertThat(first(vignette)).containsExactly("Your words were soft; your character was at an alarm of 8 of 10, so about a quarter of her "
                + "urge to pursue came through as sharpness.");
    }

    @Test
    void aDeedIsNotCalledWords() {
        VignetteCase vignette = new VignetteBuilder(Seat.PURSUER).rounds(1).start(Seat.PURSUER, .82, .3, .9)
                .start(Seat.DISTANCER, .2, .5, .2).option("t-see", MoveCode.VALIDATE).build();
        assertThat(first(vignette)).containsExactly("What you did was soft; your character was at an alarm of 8 of 10, so about a quarter of "
                + "their urge to pull away came through as coolness.");
    }

    @Test
    void atPointSevenFiveALittleOverAThirdGetsIn() {
        VignetteCase vignette = new VignetteBuilder(Seat.PURSUER).rounds(1).start(Seat.PURSUER, .2, .5, .2)
                .start(Seat.DISTANCER, .75, .3, .2).option("t-see", MoveCode.VALIDATE).build();
        assertThat(first(vignette)).containsExactly("Ben was at an alarm of 8 of 10; a little over a third of what you offered got in.");
    }

    @ParameterizedTest
    @CsvSource({"1, about two thirds", "2, a little over a third", "3, about a fifth"})
    void aRepeatedMoveCountsForLess(int before, String share) {
        VignetteCase vignette = new VignetteBuilder(Seat.PURSUER).rounds(4).start(Seat.PURSUER, .1, .8, .1)
                .start(Seat.DISTANCER, .1, .8, .1).option("t-see", MoveCode.VALIDATE).pinned(MoveCode.NEUTRAL, 1).build();
        Debrief debrief = played(vignette, 4);
        assertThat(debrief.turns().get(2 * before).explanation())
                .anyMatch(text -> text.endsWith("time in short order: validation counted for " + share + " of what it did the first time."));
    }

    @Test
    void presenceWhereRoomWasNeededFirstFitsInPart() {
        VignetteCase vignette = new VignetteBuilder(Seat.PURSUER).rounds(1).start(Seat.PURSUER, .1, .8, .1)
                .start(Seat.DISTANCER, .1, .8, .1).option("t-here", MoveCode.AVAIL).build();
        // (av × sp + ax × pr) / (ax + av) = (.85 × .10 + .20 × .85) / 1.05 = .24 of .85
        assertThat(first(vignette)).containsExactly("You offered presence; Ben first needed room, so about a quarter of it fitted.");
    }

    @Test
    void theOthersTurnsAreExplainedInTheSameTerms() {
        VignetteCase vignette = new VignetteBuilder(Seat.PURSUER).rounds(1).start(Seat.PURSUER, .75, .3, .2)
                .start(Seat.DISTANCER, .1, .8, .1).option("t-talk", MoveCode.NEUTRAL).pinned(MoveCode.SPACE, 2).build();
        vignette.getPartners().get(1).setPronouns("he/him");
        Debrief debrief = played(vignette, 1);
        assertThat(debrief.turns().get(1).explanation()).hasSize(2)
                .anyMatch(text -> text.matches("Your character was at an alarm of 8 of 10; .* of what Ben offered got in\\."))
                .contains("Ben offered room; your character first needed to know that Ben is there, so about a quarter of it fitted.");
    }

    @Test
    void theFigureBehindTheGateAndTheNeededKindAreTheEnginesOwn() {
        Random chance = new Random(5);
        MoveCode[] moves = MoveCode.values();
        for (int i = 0; i < 500; i++) {
            Style style = new Style(chance.nextDouble(), chance.nextDouble());
            Partner speaker = new Partner(new Style(chance.nextDouble(), chance.nextDouble()), state(chance));
            Partner hearer = new Partner(style, state(chance));
            double alarm = hearer.state().a();
            MoveCode move = moves[chance.nextInt(moves.length)];
            Appraisal heard = TurnModel.standard().step(speaker, hearer, move, 1 + chance.nextInt(3));
            MoveSignature carried = Signatures.standard().of(heard.applied());
            double expected = (style.avoidance() * carried.space()
                    + style.anxiety() * carried.presence() * (1 - .5 * heard.leak())) / Math.max(.2, style.anxiety() + style.avoidance());
            assertThat(Attribution.ofTheNeededKind(heard, carried)).as("seed 5, %d", i).isCloseTo(expected, within(1e-9));
            assertThat(Attribution.alarmBehind(heard.gate())).as("seed 5, %d", i).isCloseTo(alarm, within(1e-9));
        }
    }

    @ParameterizedTest
    @CsvSource({"she/her, her", "he/him, his", "they/them, their", "she/they, her", "'', their"})
    void aPersonIsSpokenOfAsTheyAsk(String pronouns, String their) {
        VignetteCase vignette = new VignetteBuilder(Seat.PURSUER).build();
        vignette.getPartners().get(0).setPronouns(pronouns);
        assertThat(Person.of(vignette.getPartners().get(0)).their()).isEqualTo(their);
    }

    private static PartnerState state(Random chance) {
        return new PartnerState(.05 + .9 * chance.nextDouble(), chance.nextDouble(), chance.nextDouble(), chance.nextDouble(),
                chance.nextDouble());
    }

    private static List<String> first(VignetteCase vignette) {
        return played(vignette, 1).turns().get(0).explanation();
    }

    private static Debrief played(VignetteCase vignette, int rounds) {
        Play play = Plays.start(vignette, Seat.PURSUER, 1);
        for (int i = 0; i < rounds; i++) {
            play.choose(play.now().choices().get(0).id());
        }
        return play.debrief();
    }
}
