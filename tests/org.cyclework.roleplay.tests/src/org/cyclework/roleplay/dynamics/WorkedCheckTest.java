package org.cyclework.roleplay.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.OutcomeClass;
import org.junit.jupiter.api.Test;

/**
 * One scene whose figures are known to two decimals. The last trust of B is what the formulas give (.465, in two further
 * implementations too); it was once written down as .45.
 */
class WorkedCheckTest {

    private final Couple couple = Shares.Setup.standard(Side.A).opened(3);
    private final ScriptedScene.Result result = new ScriptedScene(Side.A, 14).play(couple, 3,
            TraineePolicy.script(Scripts.PURSUER));
    private final List<Turn> turns = result.turns();

    @Test
    void theFirstAnnouncedBreakIsMetWithSilence() {
        Turn reply = turns.get(1);
        assertThat(reply.move()).isEqualTo(MoveCode.STONEWALL);
        assertThat(reply.intensity()).isEqualTo(3);
        isNear(reply.b(), .51, .12, .27, .80, .41);
        isNear(reply.a(), .79, .08, .90, .24, .41);
    }

    @Test
    void theKeptBreakSettlesBoth() {
        Turn reply = turns.get(3);
        assertThat(turns.get(2).appraisal().keptBreak()).isTrue();
        assertThat(reply.move()).isEqualTo(MoveCode.DEFLECT);
        assertThat(reply.intensity()).isEqualTo(2);
        isNear(reply.b(), .24, .28, .23, .68, .42);
    }

    @Test
    void theSceneEndsConnectedWithThreeAnsweredOpenings() {
        Turn last = turns.get(27);
        isNear(last.b(), .25, .73, .03, .28, .46);
        isNear(last.a(), .15, .81, .14, .04, .45);
        assertThat(last.bonds()).isEqualTo(3);
        assertThat(couple.answeredOpenings(Side.A)).isEqualTo(3);
        assertThat(result.outcome()).isEqualTo(OutcomeClass.CONNECTED);
    }

    private static void isNear(PartnerState state, double a, double s, double p, double w, double t) {
        assertThat(state.a()).as("a").isCloseTo(a, within(.005));
        assertThat(state.s()).as("s").isCloseTo(s, within(.005));
        assertThat(state.p()).as("p").isCloseTo(p, within(.005));
        assertThat(state.w()).as("w").isCloseTo(w, within(.005));
        assertThat(state.t()).as("t").isCloseTo(t, within(.005));
    }
}
