package org.cyclework.supervision.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PairAgreementTest {

    /** Two raters, a hundred patients, three diagnoses: J. Fleiss, B. Levin, M. Paik, Statistical methods for rates and proportions, 3rd edition, table 18.1. */
    private static final int[][] DIAGNOSES = {{75, 1, 4}, {5, 4, 1}, {0, 0, 10}};

    /** Ninety-one couples on four ordered levels: M. Hout, O. Duncan, M. Sobel, Association and heterogeneity, Sociological Methodology 17, 1987. */
    private static final int[][] COUPLES = {{7, 7, 2, 3}, {2, 8, 3, 7}, {1, 5, 4, 9}, {2, 8, 9, 14}};

    private static PairAgreement of(int[][] table) {
        int total = 0;
        for (int[] row : table) {
            for (int cell : row) {
                total += cell;
            }
        }
        int[] first = new int[total];
        int[] second = new int[total];
        int at = 0;
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table.length; j++) {
                for (int n = 0; n < table[i][j]; n++) {
                    first[at] = i + 1;
                    second[at++] = j + 1;
                }
            }
        }
        return PairAgreement.of(table.length, first, second);
    }

    @Test
    void kappaOfThreeDiagnosesIsThePublishedOne() {
        PairAgreement agreement = of(DIAGNOSES);
        assertThat(agreement.raw()).isCloseTo(.89, within(1e-12));
        assertThat(agreement.kappa().getAsDouble()).isCloseTo(.68, within(.005));
        // published: .51 to .85, from the standard error
        assertThat(agreement.kappaInterval().orElseThrow().low()).isCloseTo(.51, within(.06));
        assertThat(agreement.kappaInterval().orElseThrow().high()).isCloseTo(.85, within(.06));
    }

    @Test
    void kappaAndWeightedKappaOfFourOrderedLevelsAreThePublishedOnes() {
        PairAgreement agreement = of(COUPLES);
        assertThat(agreement.units()).isEqualTo(91);
        assertThat(agreement.kappa().getAsDouble()).isCloseTo(.1293, within(.00005));
        assertThat(agreement.linear().getAsDouble()).isCloseTo(.2374, within(.00005));
        // published standard errors .0686 and .0783
        assertThat(agreement.kappaInterval().orElseThrow().high() - agreement.kappaInterval().orElseThrow().low()).isCloseTo(2 * 1.96 * .0686, within(.03));
        assertThat(agreement.linearInterval().orElseThrow().high() - agreement.linearInterval().orElseThrow().low()).isCloseTo(2 * 1.96 * .0783, within(.03));
    }

    @Test
    void quadraticWeightsGiveTheConcordanceOfTheNumbers() {
        SplittableRandom random = new SplittableRandom(11);
        for (int run = 0; run < 200; run++) {
            int units = 5 + random.nextInt(40);
            int[] first = random.ints(units, 1, 6).toArray();
            int[] second = random.ints(units, 1, 6).toArray();
            double meanOne = mean(first);
            double meanOther = mean(second);
            double apart = 0;
            double spread = 0;
            for (int i = 0; i < units; i++) {
                apart += Math.pow(first[i] - second[i], 2);
                spread += Math.pow(first[i] - meanOne, 2) + Math.pow(second[i] - meanOther, 2);
            }
            spread += units * Math.pow(meanOne - meanOther, 2);
            // J. Fleiss, J. Cohen 1973; L. Lin 1989
            assertThat(PairAgreement.of(5, first, second).quadratic().getAsDouble()).isCloseTo(1 - apart / spread, within(1e-9));
        }
    }

    private static double mean(int[] values) {
        double sum = 0;
        for (int value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    @Test
    void whereBothGaveOneLevelOnlyAndTheSameThereIsNoKappa() {
        PairAgreement agreement = of(new int[][] {{8, 0}, {0, 0}});
        assertThat(agreement.raw()).isEqualTo(1);
        assertThat(agreement.kappa()).isEmpty();
        assertThat(agreement.kappaInterval()).isEmpty();
    }

    @Test
    void whereEachGaveOneLevelOnlyAndNotTheSameKappaIsNothing() {
        assertThat(of(new int[][] {{0, 8}, {0, 0}}).kappa().getAsDouble()).isZero();
    }

    @Test
    void completeDisagreementIsBelowNothing() {
        assertThat(of(new int[][] {{0, 5}, {5, 0}}).kappa().getAsDouble()).isEqualTo(-1);
    }

    @Test
    void anEmptyLevelChangesNothing() {
        assertThat(of(new int[][] {{5, 1, 0}, {2, 6, 0}, {0, 0, 0}}).kappa()).isEqualTo(of(new int[][] {{5, 1}, {2, 6}}).kappa());
    }

    @Test
    void withFewerThanFourUnitsThereIsNoInterval() {
        assertThat(of(new int[][] {{1, 1}, {0, 1}}).kappa()).isPresent();
        assertThat(of(new int[][] {{1, 1}, {0, 1}}).kappaInterval()).isEmpty();
        assertThat(PairAgreement.of(3, new int[0], new int[0]).kappa()).isEmpty();
    }

    @Test
    void levelsThatAreNoneAreRefused() {
        assertThatThrownBy(() -> PairAgreement.of(3, new int[] {4}, new int[] {1})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PairAgreement.of(3, new int[] {1}, new int[] {1, 2})).isInstanceOf(IllegalArgumentException.class);
    }
}
