package org.cyclework.supervision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cyclework.supervision.agreement.Icc;
import org.cyclework.supervision.agreement.PairAgreement;

/**
 * How far two supervisors agree who rated the same work by the same rubric, neither having seen the other's rating.
 *
 * @param rubric the rubric's title
 * @param first one of the two
 * @param second the other
 * @param works how many pieces of work both rated
 * @param criteria criterion by criterion
 * @param totals of the sums over all criteria, of works that both rated in full; empty where it cannot be computed
 * @param gaps where the two are two levels or more apart, to be talked over
 * @param notes what such numbers can bear, sentences
 */
public record RaterAgreement(String rubric, String first, String second, int works, List<OfCriterion> criteria, Optional<Icc> totals, List<Gap> gaps,
        List<String> notes) {

    /** Copies the lists. */
    public RaterAgreement {
        Objects.requireNonNull(totals);
        criteria = List.copyOf(criteria);
        gaps = List.copyOf(gaps);
        notes = List.copyOf(notes);
    }

    /**
     * The agreement on one criterion.
     *
     * @param title what the criterion is called
     * @param agreement the numbers
     */
    public record OfCriterion(String title, PairAgreement agreement) {
    }

    /**
     * A piece of work on which the two are far apart.
     *
     * @param work which
     * @param trainee whose
     * @param criterion on what
     * @param firstLevel the one's level
     * @param secondLevel the other's level
     */
    public record Gap(WorkKey work, String trainee, String criterion, int firstLevel, int secondLevel) {
    }
}
