package org.cyclework.assessment.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cyclework.assessment.ObjectiveScore;
import org.cyclework.assessment.QuizSummary;

/** Sums up a quiz. */
final class Summaries {

    private Summaries() {
    }

    static QuizSummary of(List<PlayableItem<?, ?, ?>> items, Map<String, ItemState> states) {
        Map<String, Tally> objectives = new LinkedHashMap<>();
        Tally all = new Tally();
        Tally safety = new Tally();
        List<String> safetyToRepeat = new ArrayList<>();
        List<String> toRepeat = new ArrayList<>();
        for (PlayableItem<?, ?, ?> item : items) {
            ItemState state = states.getOrDefault(item.id(), ItemState.NEW);
            all.add(item, state);
            boolean isSafety = item.question().item().isSafety();
            if (isSafety) {
                safety.add(item, state);
            }
            item.question().item().getObjectiveIds().stream().distinct()
                    .forEach(id -> objectives.computeIfAbsent(id, key -> new Tally()).add(item, state));
            if (!state.isUnrated() && !right(item, state)) {
                (isSafety ? safetyToRepeat : toRepeat).add(item.id());
            }
        }
        safetyToRepeat.addAll(toRepeat);
        List<ObjectiveScore> scores = objectives.entrySet().stream().map(entry -> entry.getValue().of(entry.getKey())).toList();
        return new QuizSummary(all.items, all.answered, all.unrated, all.right, all.mean(), scores, safety.items, safety.right,
                safetyToRepeat);
    }

    private static boolean right(PlayableItem<?, ?, ?> item, ItemState state) {
        return state.isAnswered() && item.right(state.latest().score().orElse(0));
    }

    /** Counts questions and their scores. */
    private static final class Tally {

        private int items;
        private int answered;
        private int unrated;
        private int right;
        private double sum;

        void add(PlayableItem<?, ?, ?> item, ItemState state) {
            items++;
            if (state.isAnswered()) {
                answered++;
                unrated += state.isUnrated() ? 1 : 0;
                right += Summaries.right(item, state) ? 1 : 0;
                sum += state.latest().score().orElse(0);
            }
        }

        double mean() {
            return items == unrated ? 0 : sum / (items - unrated);
        }

        ObjectiveScore of(String objectiveId) {
            return new ObjectiveScore(objectiveId, items, right, mean());
        }
    }
}
