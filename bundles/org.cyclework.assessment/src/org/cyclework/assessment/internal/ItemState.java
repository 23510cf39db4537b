package org.cyclework.assessment.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import org.cyclework.assessment.Attempt;
import org.cyclework.assessment.Marks;

/**
 * What happened to a question so far; a value.
 *
 * @param attempts every try, first one first
 * @param marks those of the latest try, with its score as it is recorded
 * @param levels how the latest try was rated, by criterion
 * @param flagged whether to come back to it
 * @param hints how many hints were taken
 */
record ItemState(List<Attempt> attempts, Marks marks, Map<String, Integer> levels, boolean flagged, int hints) {

    static final ItemState NEW = new ItemState(List.of(), Marks.none(), Map.of(), false, 0);

    boolean isAnswered() {
        return !attempts.isEmpty();
    }

    Attempt latest() {
        return attempts.get(attempts.size() - 1);
    }

    boolean isUnrated() {
        return isAnswered() && latest().score().isEmpty();
    }

    ItemState answered(Attempt attempt, Marks marked) {
        List<Attempt> more = new ArrayList<>(attempts);
        more.add(attempt);
        return new ItemState(List.copyOf(more), marked, Map.of(), flagged, hints);
    }

    /** Only for answers about which nothing was told; what was marked of the one before is told anew by whoever marks it. */
    ItemState takenBack(UUID answer, Marks markedBefore) {
        return new ItemState(attempts.stream().filter(attempt -> !attempt.id().equals(answer)).toList(), markedBefore, Map.of(), flagged, hints);
    }

    ItemState rated(Map<String, Integer> given, double score) {
        List<Attempt> same = new ArrayList<>(attempts);
        Attempt old = same.remove(same.size() - 1);
        OptionalDouble now = OptionalDouble.of(score);
        same.add(new Attempt(old.id(), old.number(), old.response(), now, old.confidence(), old.hints(), old.latencyMillis()));
        return new ItemState(List.copyOf(same), marks.withScore(now), Map.copyOf(given), flagged, hints);
    }

    ItemState flagged(boolean flag) {
        return new ItemState(attempts, marks, levels, flag, hints);
    }

    ItemState hinted() {
        return new ItemState(attempts, marks, levels, flagged, hints + 1);
    }
}
