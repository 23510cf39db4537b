package org.cyclework.roleplay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.roleplay.standalone.Plays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two tries of one play, side by side. */
class TryComparisonTest {

    private static final VignetteCase CASE = caseFor(Seat.PURSUER);

    @Test
    void theRoundsBeforeThePartingAreTheSameAndTheOthersAreNot() {
        Play first = played(1, "SOFTBID", "BLAME", "BLAME", "VALIDATE");
        Play second = Plays.replay(CASE, first.setup(), first.stepsBefore(3));
        second.choose("t-VALIDATE");
        TryComparison comparison = TryComparison.of(first, second);
        assertThat(comparison.parting()).hasValue(3);
        assertThat(comparison.rows()).extracting(TryComparison.Row::same).containsExactly(true, true, false, false);
        assertThat(comparison.rows().get(3).first()).isPresent();
        assertThat(comparison.rows().get(3).second()).isEmpty();
        TryComparison.Round round = comparison.rows().get(2).second().orElseThrow();
        assertThat(round.ownLine()).isEqualTo("line of t-VALIDATE");
        assertThat(round.ownMove()).isEqualTo(MoveCode.VALIDATE);
        Transcript.Row last = second.transcript().rows().get(5);
        assertThat(round.otherLine()).isEqualTo(last.text());
        assertThat(round.ownFelt()).isEqualTo(last.pursuer().a());
        assertThat(round.otherFelt()).isEqualTo(last.distancer().a());
        assertThat(comparison.ownChange()).startsWith("After turn 3 Ada’s alarm was ");
        assertThat(comparison.otherChange()).startsWith("After turn 3 Ben’s alarm was ");
    }

    @Test
    void whatWasTheSameIsFoldedIntoALineAndTheRestIsTold() {
        Play first = played(1, "SOFTBID", "BLAME", "BLAME", "VALIDATE");
        Play second = Plays.replay(CASE, first.setup(), first.stepsBefore(3));
        second.choose("t-VALIDATE");
        TryComparison comparison = TryComparison.of(first, second);
        assertThat(comparison.stretches()).extracting(TryComparison.Stretch::same).containsExactly(true, false);
        assertThat(comparison.stretches().getFirst().folded()).isEqualTo("Turns 1 to 2 were the same.");
        assertThat(TriesText.of(comparison)).containsSubsequence("Turns 1 to 2 were the same.", "Turn 3", "first: Ada: line of t-BLAME", "second: Ada: line of t-VALIDATE",
                "Turn 4", "did not come to this turn").doesNotContain("line of t-SOFTBID");
        Play later = Plays.replay(CASE, first.setup(), first.stepsBefore(2));
        assertThat(TryComparison.of(first, later).stretches().getFirst().folded()).isEqualTo("Turn 1 was the same.");
    }

    @Test
    void aTryIsTheSameAsItself() {
        Play play = played(1, "SOFTBID", "BLAME");
        TryComparison comparison = TryComparison.of(play, play);
        assertThat(comparison.parting()).isEmpty();
        assertThat(comparison.rows()).allMatch(TryComparison.Row::same);
        assertThat(comparison.ownChange()).contains("about the same in both tries");
        assertThat(comparison.ownStart()).isEqualTo(play.opening(Seat.PURSUER).a());
    }

    @ParameterizedTest
    @EnumSource(Seat.class)
    void noneIsEverTheWinner(Seat seat) {
        VignetteCase vignette = caseFor(seat);
        for (long seed = 0; seed < 20; seed++) {
            Play one = Plays.start(vignette, seat, seed);
            Play two = Plays.start(vignette, seat, seed);
            for (int i = 0; i < 4; i++) {
                one.choose("t-BLAME");
                two.choose("t-VALIDATE");
            }
            TryComparison comparison = TryComparison.of(one, two);
            String text = (comparison + TriesText.of(comparison)).toLowerCase(Locale.ROOT);
            assertThat(text).doesNotContain("better", "worse", "best", "worst", "winner", "wins", "improve", "succe", "score", "fail");
            assertThat(TriesText.of(comparison)).contains("The two tries part in turn 1.", Debrief.HONESTY)
                    .contains(comparison.ownChange(), comparison.otherChange());
        }
    }

    @Test
    void playsOfDifferentSeedsAreNotCompared() {
        Play one = played(1, "SOFTBID");
        Play two = played(2, "SOFTBID");
        assertThatThrownBy(() -> TryComparison.of(one, two)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Play played(long seed, String... moves) {
        Play play = Plays.start(CASE, Seat.PURSUER, seed);
        for (String move : moves) {
            play.choose("t-" + move);
        }
        return play;
    }

    private static VignetteCase caseFor(Seat seat) {
        return new VignetteBuilder(seat).rounds(4).option("t-SOFTBID", MoveCode.SOFTBID).option("t-BLAME", MoveCode.BLAME)
                .option("t-VALIDATE", MoveCode.VALIDATE).build();
    }
}
