package org.cyclework.supervision.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IccTest {

    /** Six things and four judges: P. Shrout, J. Fleiss, Psychological Bulletin 86, 1979, table 2. */
    private static final double[][] JUDGES = {{9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}};

    @Test
    void theCorrelationOfSixThingsAndFourJudgesIsThePublishedOne() {
        Icc icc = Icc.of(JUDGES);
        assertThat(icc.units()).isEqualTo(6);
        assertThat(icc.raters()).isEqualTo(4);
        assertThat(icc.value().getAsDouble()).isCloseTo(.29, within(.005));
        assertThat(icc.interval().orElseThrow().low()).isCloseTo(.02, within(.005));
        assertThat(icc.interval().orElseThrow().high()).isCloseTo(.76, within(.005));
    }

    @Test
    void quantilesOfFAreThoseOfTheTables() {
        assertThat(FDistribution.quantile(.95, 5, 15)).isCloseTo(2.9013, within(.0001));
        assertThat(FDistribution.quantile(.975, 5, 15)).isCloseTo(3.5764, within(.0001));
        assertThat(FDistribution.quantile(.975, 10, 2)).isCloseTo(39.398, within(.001));
        assertThat(FDistribution.quantile(.99, 1, 1)).isCloseTo(4052.18, within(.01));
    }

    @Test
    void aRaterWhoIsAlwaysHigherLowersIt() {
        double[][] same = {{1, 1}, {2, 2}, {3, 3}, {4, 4}};
        double[][] higher = {{1, 3}, {2, 4}, {3, 5}, {4, 6}};
        assertThat(Icc.of(same).value().getAsDouble()).isCloseTo(1, within(1e-12));
        assertThat(Icc.of(same).interval()).isEmpty();
        assertThat(Icc.of(higher).value().getAsDouble()).isLessThan(.5);
    }

    @Test
    void whatCannotBeComputedIsLeftOut() {
        assertThat(Icc.of(new double[0][]).value()).isEmpty();
        assertThat(Icc.of(new double[][] {{3, 4}}).value()).isEmpty();
        assertThat(Icc.of(new double[][] {{2, 2}, {2, 2}, {2, 2}}).value()).isEmpty();
        assertThatThrownBy(() -> Icc.of(new double[][] {{1, 2}, {1}})).isInstanceOf(IllegalArgumentException.class);
    }
}
