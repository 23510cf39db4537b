package org.cyclework.assessment.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.cyclework.assessment.kind.Agreement.Pair;
import org.junit.jupiter.api.Test;

/** Kappa is Cohen's, also where there is little to compute it from. */
class AgreementTest {

    /** Fifty units: both say yes to 20 and no to 15, and they differ on 5 and 10; p_o = 0.7, p_e = 0.5. */
    @Test
    void anExampleByHand() {
        List<Pair<String>> pairs = new ArrayList<>();
        add(pairs, 20, "yes", "yes");
        add(pairs, 5, "yes", "no");
        add(pairs, 10, "no", "yes");
        add(pairs, 15, "no", "no");
        assertThat(Agreement.kappa(pairs).getAsDouble()).isEqualTo(0.4, Offset.offset(1e-12));
    }

    @Test
    void theSameCodeThroughoutTellsNothing() {
        assertThat(Agreement.kappa(List.of(new Pair<>("a", "a"), new Pair<>("a", "a")))).isEmpty();
        assertThat(Agreement.kappa(List.<Pair<String>>of())).isEmpty();
    }

    @Test
    void differentCodesThroughoutAreNoAgreement() {
        assertThat(Agreement.kappa(List.of(new Pair<>("a", "b"), new Pair<>("a", "b")))).hasValue(0);
    }

    @Test
    void completeDisagreementIsBelowChance() {
        assertThat(Agreement.kappa(List.of(new Pair<>("a", "b"), new Pair<>("b", "a")))).hasValue(-1);
        assertThat(Agreement.kappa(List.of(new Pair<>("a", "a"), new Pair<>("b", "b")))).hasValue(1);
    }

    private static void add(List<Pair<String>> pairs, int times, String one, String other) {
        for (int i = 0; i < times; i++) {
            pairs.add(new Pair<>(one, other));
        }
    }
}
