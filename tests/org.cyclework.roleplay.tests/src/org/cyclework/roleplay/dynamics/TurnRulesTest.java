package org.cyclework.roleplay.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cyclework.model.vignette.MoveCode.*;

import org.cyclework.model.vignette.MoveCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of a turn one by one: breaks kept and not kept, repetition, relief, tone, contact. */
class TurnRulesTest {

    private final TurnModel model = TurnModel.standard();
    private final Partner speaker = new Partner(new Style(.5, .5), new PartnerState(.6, .4, .5, .4, .5));
    private final Partner hearer = new Partner(new Style(.5, .5), new PartnerState(.5, .4, .5, .4, .5));

    @ParameterizedTest
    @EnumSource(value = MoveCode.class, names = {"PAUSE", "EXIT", "STONEWALL", "DEFLECT"})
    void aBreakThatIsNotKeptLandsAsLeaving(MoveCode next) {
        Appraisal first = say(PAUSE, 2);
        Appraisal second = say(next, 2);
        assertThat(first.missedReturn()).isFalse();
        assertThat(second.applied()).isEqualTo(EXIT);
        assertThat(second.missedReturn()).isTrue();
        assertThat(second.keptBreak()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = MoveCode.class, mode = EnumSource.Mode.EXCLUDE, names = {"PAUSE", "EXIT", "STONEWALL", "DEFLECT"})
    void anyOtherMoveIsComingBackAndSettlesBothByTheBreaksIntensity(MoveCode next) {
        Partner twinA = speaker.copy();
        Partner twinB = hearer.copy();
        model.step(twinA, twinB, PAUSE, 2);
        Partner calmedA = new Partner(twinA.style(), lowered(twinA.state(), .60 * 2 / 3));
        Partner calmedB = new Partner(twinB.style(), lowered(twinB.state(), .60 * 2 / 3));
        calmedB.hear(PAUSE.getValue());
        model.step(calmedA, calmedB, next, 3);

        say(PAUSE, 2);
        assertThat(say(next, 3).keptBreak()).isTrue();
        assertThat(hearer.state().a()).isCloseTo(calmedB.state().a(), within(1e-12));
        assertThat(speaker.state().a()).isCloseTo(calmedA.state().a(), within(1e-12));
    }

    @Test
    void aBreakSettlesOnlyOnceAPersonAndScene() {
        say(PAUSE, 2);
        assertThat(say(VALIDATE, 2).keptBreak()).isTrue();
        say(AVAIL, 2);
        say(PAUSE, 2);
        assertThat(say(VALIDATE, 2).keptBreak()).isFalse();
        speaker.openScene();
        say(PAUSE, 2);
        assertThat(say(VALIDATE, 2).keptBreak()).isTrue();
    }

    @Test
    void asecondBreakBeforeTheTalkGoesOnIsLeaving() {
        say(PAUSE, 2);
        say(VALIDATE, 2);
        assertThat(say(PAUSE, 2).applied()).isEqualTo(EXIT);
    }

    @Test
    void aBreakAfterTheTalkWentOnIsABreak() {
        say(PAUSE, 2);
        say(VALIDATE, 2);
        say(AVAIL, 2);
        assertThat(say(PAUSE, 2).applied()).isEqualTo(PAUSE);
    }

    @Test
    void theMissedReturnIsHeardAndRelievedAsLeaving() {
        say(PAUSE, 3);
        double before = speaker.state().a();
        say(PAUSE, 3);
        assertThat(speaker.state().a()).isCloseTo(before - .06 * before, within(1e-12));
        assertThat(hearer.timesHeard(EXIT.getValue())).isEqualTo(1);
        assertThat(hearer.timesHeard(PAUSE.getValue())).isEqualTo(1);
        assertThat(speaker.previousMove()).contains(PAUSE);
    }

    @Test
    void onlyTheLastThreeMovesHeardCountAsRepetition() {
        assertThat(say(AVAIL, 2).repetition()).isZero();
        assertThat(say(AVAIL, 2).repetition()).isEqualTo(1);
        assertThat(say(VALIDATE, 2).repetition()).isZero();
        assertThat(say(VALIDATE, 2).repetition()).isEqualTo(1);
        assertThat(say(VALIDATE, 2).repetition()).isEqualTo(2);
        assertThat(say(AVAIL, 2).repetition()).isZero();
    }

    @ParameterizedTest
    @EnumSource(MoveCode.class)
    void theToneLeaksInJoiningMovesButNotInBoundariesAndBreaks(MoveCode move) {
        boolean leaks = MoveGroup.of(move) == MoveGroup.JOINING && move != PAUSE || move == ASSERT || move == NEUTRAL;
        assertThat(say(move, 2).leak() > 0).isEqualTo(leaks);
    }

    @Test
    void anOpeningIsMetOnTheVeryNextTurnByTwoCalmPeople() {
        Couple couple = calmCouple();
        couple.take(Side.A, new Utterance(SOFTBID, 2));
        assertThat(couple.take(Side.B, new Utterance(DISCLOSE, 2)).bonds()).isEqualTo(1);
        assertThat(couple.take(Side.A, new Utterance(VALIDATE, 1)).bonds()).isEqualTo(2);
        assertThat(couple.answeredOpenings(Side.A)).isEqualTo(1);
        assertThat(couple.answeredOpenings(Side.B)).isEqualTo(1);
        assertThat(couple.openings(Side.A)).isEqualTo(1);
    }

    @Test
    void aFaintOpeningAMissedTurnOrAnAlarmedPersonMakesNoContact() {
        Couple faint = calmCouple();
        faint.take(Side.A, new Utterance(SOFTBID, 1));
        assertThat(faint.take(Side.B, new Utterance(VALIDATE, 2)).bonds()).isZero();
        assertThat(faint.openings(Side.A)).isZero();

        Couple late = calmCouple();
        late.take(Side.A, new Utterance(SOFTBID, 2));
        late.take(Side.B, new Utterance(NEUTRAL, 2));
        late.take(Side.A, new Utterance(NEUTRAL, 2));
        assertThat(late.take(Side.B, new Utterance(VALIDATE, 2)).bonds()).isZero();

        Couple alarmed = calmCouple();
        alarmed.take(Side.A, new Utterance(SOFTBID, 2));
        alarmed.partner(Side.A).set(new PartnerState(.60, .5, .2, .2, .5));
        assertThat(alarmed.take(Side.B, new Utterance(VALIDATE, 2)).bonds()).isZero();
    }

    @Test
    void aNewSceneForgetsWhatWasSaidAndKeepsWhereTheyStand() {
        Couple couple = calmCouple();
        couple.take(Side.A, new Utterance(SOFTBID, 2));
        couple.take(Side.B, new Utterance(PAUSE, 2));
        PartnerState before = couple.partner(Side.B).state();
        couple.openScene();
        assertThat(couple.partner(Side.B).state()).isEqualTo(before);
        assertThat(couple.partner(Side.B).previousMove()).isEmpty();
        assertThat(couple.openings(Side.A)).isZero();
        assertThat(couple.take(Side.B, new Utterance(VALIDATE, 2)).bonds()).isZero();
    }

    private Appraisal say(MoveCode move, int intensity) {
        return model.step(speaker, hearer, move, intensity);
    }

    private static Couple calmCouple() {
        return new Couple(new Partner(new Style(.5, .5), PartnerState.calm()),
                new Partner(new Style(.5, .5), PartnerState.calm()));
    }

    private static PartnerState lowered(PartnerState state, double share) {
        return new PartnerState(state.a() - share * state.a(), state.s(), state.p(), state.w(), state.t());
    }
}
