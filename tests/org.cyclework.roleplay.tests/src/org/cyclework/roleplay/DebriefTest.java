package org.cyclework.roleplay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cyclework.model.vignette.MoveCode.*;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.cyclework.model.vignette.BeatKind;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.OutcomeClass;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.standalone.Plays;
import org.junit.jupiter.api.Test;

/** What a debrief says, and what it never says. */
class DebriefTest {

    private static final String[] BANNED = {"toxic", "narciss", "an avoidant", "your partner would", "gaslight", "score"};

    @Test
    void theSeriesHaveTheOpeningAndEveryTurn() {
        Debrief debrief = played(Seat.PURSUER, 1, SOFTBID, VALIDATE, AVAIL).debrief();
        assertThat(debrief.own().felt()).hasSize(7);
        assertThat(debrief.own().shown()).hasSize(7);
        assertThat(debrief.other().felt()).hasSize(7);
        for (int i = 0; i < 7; i++) {
            assertThat(debrief.other().shown().get(i)).isLessThanOrEqualTo(debrief.other().felt().get(i));
        }
    }

    @Test
    void everyDebriefAsksWhetherSomethingNeededWasSaidAndIsHonest() {
        for (MoveCode move : MoveCode.values()) {
            Debrief debrief = played(Seat.PURSUER, 3, move, move, move).debrief();
            assertThat(debrief.question()).startsWith("Was there anything you needed to say here? Was it said?");
            assertThat(debrief.notes()).last().isEqualTo(Debrief.HONESTY);
            assertThat(debrief.strength()).isNotBlank();
            assertThat(debrief.nextTry()).isNotBlank();
            assertThat(debrief.evidenceNote()).contains("mixed", "simply be calm");
            assertThat(debrief.toString().toLowerCase(Locale.ROOT)).doesNotContain(BANNED);
        }
    }

    @Test
    void atMostThreeTurningPointsInTheOrderPlayed() {
        Random random = new Random(17);
        MoveCode[] moves = MoveCode.values();
        for (int i = 0; i < 60; i++) {
            MoveCode[] script = random.ints(8, 0, moves.length).mapToObj(n -> moves[n]).toArray(MoveCode[]::new);
            Debrief debrief = played(i % 2 == 0 ? Seat.PURSUER : Seat.DISTANCER, i, script).debrief();
            assertThat(debrief.turningPoints()).as("seed 17, play %d", i).hasSizeLessThanOrEqualTo(3)
                    .extracting(Debrief.TurningPoint::round).isSorted();
            debrief.turningPoints().forEach(point -> assertThat(point.why()).isNotEmpty());
        }
    }

    @Test
    void boundariesRequestsAndKeptBreaksAreNeverToldAsALoss() {
        Random random = new Random(23);
        MoveCode[] moves = MoveCode.values();
        for (int i = 0; i < 120; i++) {
            MoveCode[] script = random.ints(8, 0, moves.length).mapToObj(n -> moves[n]).toArray(MoveCode[]::new);
            Debrief debrief = played(i % 2 == 0 ? Seat.PURSUER : Seat.DISTANCER, i, script).debrief();
            for (Debrief.TurningPoint point : debrief.turningPoints()) {
                boolean keptOrLast = point.round() == 8
                        || debrief.turns().get(2 * point.round()).applied() == debrief.turns().get(2 * point.round()).move();
                boolean missed = debrief.turns().get(2 * point.round() - 2).applied() != point.move();
                if (point.move() == LIMIT || point.move() == ASSERT || point.move() == PAUSE && keptOrLast && !missed) {
                    assertThat(point.alternatives()).as("seed 23, play %d, %s", i, point.move())
                            .allMatch(other -> other.other().security() < .03 && other.own().security() < .03);
                }
                assertThat(point.alternatives())
                        .filteredOn(other -> other.move() == LIMIT || other.move() == ASSERT || other.move() == PAUSE)
                        .as("seed 23, play %d", i)
                        .allMatch(other -> other.other().security() >= .03 || other.own().security() >= .03);
            }
        }
    }

    @Test
    void anotherMoveIsRerunWithTheSameSeedAndBothPeopleStandSideBySide() {
        int late = 0;
        for (long seed = 0; seed < 20; seed++) {
            Debrief debrief = played(Seat.PURSUER, seed, BLAME, VALIDATE, PRESS, DISCLOSE, BLAME).debrief();
            for (Debrief.TurningPoint point : debrief.turningPoints()) {
                late += point.round() > 1 ? 1 : 0;
                for (Debrief.Alternative other : point.alternatives()) {
                    MoveCode[] script = {BLAME, VALIDATE, PRESS, DISCLOSE, BLAME};
                    script[point.round() - 1] = other.move();
                    int seen = 2 * Math.min(5, point.round() + 2);
                    Debrief instead = played(Seat.PURSUER, seed, script).debrief();
                    assertThat(other.other().arousal()).as("seed %d", seed)
                            .isCloseTo(instead.other().felt().get(seen) - debrief.other().felt().get(seen), within(1e-12));
                    assertThat(other.own().arousal()).as("seed %d", seed)
                            .isCloseTo(instead.own().felt().get(seen) - debrief.own().felt().get(seen), within(1e-12));
                    assertThat(other.text()).contains("Ben would have been", "; Ada ");
                }
            }
        }
        assertThat(late).isPositive();
    }

    @Test
    void aSafeStopIsARightDecisionWithNothingToTry() {
        Play play = play(Seat.PURSUER, 1, 8);
        play.choose("t-" + BLAME);
        play.safetyExit();
        Debrief debrief = play.debrief();
        assertThat(debrief.opening()).contains("right decision");
        assertThat(debrief.nextTry()).contains("safety page");
        assertThat(debrief.turningPoints()).isEmpty();
    }

    @Test
    void hushedSaysFirstWhatWasNeverAskedFor() {
        Debrief debrief = hushed(VALIDATE, SPACE);
        assertThat(debrief.opening()).startsWith("What was never asked for: need of Ada.");
        assertThat(hushed(VALIDATE, LIMIT).opening())
                .isEqualTo("You kept yourself all right. What you needed has not been asked yet.");
    }

    @Test
    void abreakNotKeptIsToldAsLeaving() {
        Debrief debrief = played(Seat.PURSUER, 1, PAUSE, PAUSE).debrief();
        assertThat(debrief.turns().get(2).applied()).isEqualTo(EXIT);
        assertThat(debrief.turns().get(2).explanation()).containsExactly(
                "The break was announced and not kept; it landed like leaving.");
    }

    @Test
    void akeptBreakAndRepetitionAreNamed() {
        Debrief debrief = played(Seat.PURSUER, 1, PAUSE, AVAIL, AVAIL, AVAIL).debrief();
        assertThat(debrief.turns().get(2).explanation()).anyMatch(text -> text.startsWith("You came back"));
        assertThat(debrief.turns().get(6).explanation()).anyMatch(text -> text.contains("counted for a little over a third"));
        assertThat(debrief.turns().get(2).explanation()).anyMatch(text -> text.contains("first needed room"));
    }

    @Test
    void theDistancersChairAndASecurePartnerGetTheirNotes() {
        assertThat(played(Seat.DISTANCER, 1, VALIDATE).debrief().notes()).anyMatch(note -> note.contains("constants"));
        assertThat(played(Seat.PURSUER, 1, VALIDATE).debrief().notes()).containsExactly(Debrief.SCOPE, Debrief.HONESTY);
        Play play = Plays.start(options(new VignetteBuilder(Seat.PURSUER).secure(Seat.DISTANCER)).build(), Seat.PURSUER, 1);
        play.stopAndStepOut();
        assertThat(play.debrief().notes()).anyMatch(note -> note.contains("nobody's duty to be the calm one"));
    }

    @Test
    void guessesAreHeldAgainstWhatWasSo() {
        VignetteBuilder builder = options(new VignetteBuilder(Seat.PURSUER)).start(Seat.DISTANCER, .82, .3, .9)
                .beat("t-beat", BeatKind.PREDICT_AROUSAL);
        Play play = Plays.start(builder.build(), Seat.PURSUER, 1);
        play.answerBeat("t-beat", "7");
        play.stopAndStepOut();
        Debrief.BeatReview review = play.debrief().beats().get(0);
        assertThat(review.truth()).contains("felt 8 of 10, shown 3 of 10");
        assertThat(review.fitting()).contains(true);
    }

    @Test
    void aguessedMoveIsHeldAgainstTheReply() {
        VignetteBuilder builder = options(new VignetteBuilder(Seat.PURSUER)).pinned(MINIMISE, 2)
                .beat("t-beat", BeatKind.PREDICT_MOVE).beatChoice("t-small", MINIMISE, false)
                .beatChoice("t-quiet", STONEWALL, true);
        Play play = Plays.start(builder.build(), Seat.PURSUER, 1);
        play.answerBeat("t-beat", "t-small");
        play.choose("t-PRESS");
        play.stopAndStepOut();
        assertThat(play.debrief().beats().get(0).fitting()).contains(true);
        assertThat(play.debrief().beats().get(0).truth()).contains("text of t-small (playing it down)");
    }

    @Test
    void aMoveThatNoGuessForetoldIsNamed() {
        Play play = Plays.start(options(new VignetteBuilder(Seat.PURSUER)).pinned(MINIMISE, 2).beat("t-beat", BeatKind.PREDICT_MOVE)
                .beatChoice("t-quiet", STONEWALL, true).build(), Seat.PURSUER, 1);
        play.answerBeat("t-beat", "t-quiet");
        play.choose("t-PRESS");
        play.stopAndStepOut();
        assertThat(play.debrief().beats().get(0).truth()).contains("none of these: playing it down");
    }

    @Test
    void theLoopIsDrawnFromWhatWasSaid() {
        Debrief debrief = played(Seat.PURSUER, 1, PRESS, BLAME, PRESS).debrief();
        Debrief.PlayedLoop loop = debrief.loop().orElseThrow();
        assertThat(loop.first().name()).isEqualTo("Ada");
        assertThat(loop.second().name()).isEqualTo("Ben");
        assertThat(loop.second().cue()).isEqualTo(debrief.turns().get(2 * loop.round() - 2).line().text());
        assertThat(loop.first().effect()).contains("Ben");
    }

    @Test
    void theCasesOwnEndingIsUsed() {
        VignetteBuilder builder = options(new VignetteBuilder(Seat.PURSUER)).rounds(1)
                .ending(OutcomeClass.HUSHED, "the end").ending(OutcomeClass.TRUCE, "the end").ending(OutcomeClass.CYCLE, "the end");
        Play play = Plays.start(builder.build(), Seat.PURSUER, 1);
        play.choose("t-SPACE");
        assertThat(play.end().orElseThrow().text()).isEqualTo("the end");
        assertThat(play.debrief().strength()).startsWith("strength of");
        assertThat(play.debrief().readMore()).extracting(Debrief.ReadMore::lessonId).containsExactly("L1.2");
    }

    private static Debrief hushed(MoveCode... moves) {
        for (long seed = 0; seed < 200; seed++) {
            Play play = play(Seat.PURSUER, seed, 8);
            for (int i = 0; i < 8; i++) {
                play.choose("t-" + moves[i % moves.length]);
            }
            if (play.end().orElseThrow().outcome().orElseThrow() == OutcomeClass.HUSHED) {
                return play.debrief();
            }
        }
        throw new AssertionError("no scene of this script is hushed");
    }

    private static Play played(Seat seat, long seed, MoveCode... script) {
        Play play = play(seat, seed, script.length);
        List.of(script).forEach(move -> play.choose("t-" + move));
        return play;
    }

    private static Play play(Seat seat, long seed, int rounds) {
        return Plays.start(options(new VignetteBuilder(seat).rounds(rounds)).build(), seat, seed);
    }

    private static VignetteBuilder options(VignetteBuilder builder) {
        for (MoveCode move : MoveCode.values()) {
            builder.option("t-" + move, move);
        }
        return builder;
    }
}
