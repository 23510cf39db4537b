package org.cyclework.ui.supervisor.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cyclework.supervision.RaterAgreement;
import org.cyclework.supervision.Rubric;
import org.cyclework.supervision.agreement.Icc;
import org.cyclework.supervision.agreement.Interval;
import org.cyclework.supervision.agreement.PairAgreement;
import org.cyclework.ui.supervisor.Samples;
import org.junit.jupiter.api.Test;

/** Agreement is told with its interval, and where it cannot be computed that is said. */
class AgreementPageTest {

    private static final Rubric RUBRIC = new Rubric("process", 1, "Process", "What was done.", Rubric.Rates.WORK,
            List.of(new Rubric.Criterion("loop", "Draws the loop", List.of("not yet", "yes"))), Optional.empty());

    private static PairAgreement agreement(OptionalDouble kappa, Optional<Interval> interval) {
        return new PairAgreement(12, .75, kappa, interval, kappa, interval, kappa, interval, new int[][] {{5, 1}, {2, 4}});
    }

    private static String page(RaterAgreement... pairs) {
        return new AgreementPage(RUBRIC, List.of(pairs)).page().body();
    }

    @Test
    void whereNobodyRatedTheSameItSaysHowThatComesAbout() {
        assertThat(page()).contains("No two supervisors have rated the same work", "each without seeing the other’s");
    }

    @Test
    void numbersStandWithTheirIntervals() {
        RaterAgreement pair = new RaterAgreement("Process", "Ben", "Ruth", 12, List.of(new RaterAgreement.OfCriterion("Draws the loop",
                agreement(OptionalDouble.of(.5), Optional.of(new Interval(-.1, .9))))), Optional.of(new Icc(12, 2, OptionalDouble.of(.814), Optional.of(new Interval(.6, .92)))), List.of(),
                List.of("Twelve are few."));
        assertThat(page(pair)).contains("Ben and Ruth", "Rated by both: 12", "75\u00a0%", "0.50 (−0.10 to 0.90)", "ICC(2,1) 0.81 (0.60 to 0.92), over 12", "Twelve are few.");
    }

    @Test
    void whatCannotBeComputedIsSaid() {
        RaterAgreement pair = new RaterAgreement("Process", "Ben", "Ruth", 2, List.of(new RaterAgreement.OfCriterion("Draws the loop", agreement(OptionalDouble.empty(), Optional.empty()))),
                Optional.empty(), List.of(), List.of());
        assertThat(page(pair)).contains("not computable", "An ICC of the sums cannot be computed");
        assertEquals("0.62 (too few for an interval)", AgreementPage.number(OptionalDouble.of(.62), Optional.empty()));
    }

    @Test
    void gapsLeadToTheReview() {
        RaterAgreement pair = new RaterAgreement("Process", "Ben", "Ruth", 1, List.of(), Optional.empty(), List.of(new RaterAgreement.Gap(Samples.KEY, "Sam", "Draws the loop", 1, 3)), List.of());
        assertThat(page(pair)).contains("cw:review/" + Samples.KEY.trainee() + "." + Samples.KEY.id(), "Sam, Draws the loop: 1 and 3");
    }
}
