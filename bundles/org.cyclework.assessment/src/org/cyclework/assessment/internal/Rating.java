package org.cyclework.assessment.internal;

import java.util.List;
import java.util.Map;
import org.cyclework.assessment.Criterion;

/** Turns levels into a score, see {@link org.cyclework.assessment.ScoringRules}. */
final class Rating {

    private Rating() {
    }

    /** @throws IllegalArgumentException unless there is a level on its scale for each criterion and for nothing else */
    static double score(List<Criterion> criteria, Map<String, Integer> levels) {
        double sum = 0;
        for (Criterion criterion : criteria) {
            int level = levels.getOrDefault(criterion.id(), 0);
            if (level < 1 || level > criterion.levels()) {
                throw new IllegalArgumentException(criterion.id() + " is rated from 1 to " + criterion.levels());
            }
            sum += (level - 1.0) / (criterion.levels() - 1);
        }
        if (levels.size() != criteria.size()) {
            throw new IllegalArgumentException("there are only the criteria " + criteria.stream().map(Criterion::id).toList());
        }
        return sum / criteria.size();
    }
}
