package org.cyclework.assessment.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cyclework.assessment.ObjectiveScore;
import org.cyclework.assessment.Question;
import org.cyclework.assessment.QuizSummary;
import org.cyclework.assessment.Scored;

/** Sums up a quiz. */
final class Summaries {

    private Summaries() {
    }

    static QuizSummary of(List<Question> questions, Map<String, Scored> results) {
        Map<String, Tally> objectives = new LinkedHashMap<>();
        Tally all = new Tally();
        Tally safety = new Tally();
        List<String> safetyToRepeat = new ArrayList<>();
        List<String> toRepeat = new ArrayList<>();
        for (Question question : questions) {
            Scored scored = results.get(question.itemId());
            all.add(scored);
            boolean isSafety = question.item().isSafety();
            if (isSafety) {
                safety.add(scored);
            }
            question.item().getObjectiveIds().stream().distinct()
                    .forEach(id -> objectives.computeIfAbsent(id, key -> new Tally()).add(scored));
            if (scored == null || !scored.right()) {
                (isSafety ? safetyToRepeat : toRepeat).add(question.itemId());
            }
        }
        safetyToRepeat.addAll(toRepeat);
        List<ObjectiveScore> scores = objectives.entrySet().stream().map(entry -> entry.getValue().of(entry.getKey())).toList();
        return new QuizSummary(all.items, all.answered, all.right, all.mean(), scores, safety.items, safety.right,
                safetyToRepeat);
    }

    /** Counts questions and their scores. */
    private static final class Tally {

        private int items;
        private int answered;
        private int right;
        private double sum;

        void add(Scored scored) {
            items++;
            if (scored != null) {
                answered++;
                right += scored.right() ? 1 : 0;
                sum += scored.score();
            }
        }

        double mean() {
            return items == 0 ? 0 : sum / items;
        }

        ObjectiveScore of(String objectiveId) {
            return new ObjectiveScore(objectiveId, items, right, mean());
        }
    }
}
