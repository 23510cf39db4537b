package org.cyclework.course.internal.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cyclework.model.vignette.DecisionOption;
import org.cyclework.model.vignette.DecisionPoint;
import org.cyclework.model.vignette.SuitabilityStatus;
import org.cyclework.model.vignette.VignetteCase;

/** A decision-only case has choices and no scenes, and its right way is short and ends; no other case has such choices. */
final class DecisionCaseCheck implements Check {

    private static final int MOST_CHOICES = 9;

    @Override
    public void check(PackModel pack, Findings findings) {
        for (VignetteCase vignette : pack.all(VignetteCase.class)) {
            boolean decisions = vignette.getOpening() != null || !vignette.getDecisionPoints().isEmpty();
            if (vignette.getSuitability() != null && vignette.getSuitability().getStatus() == SuitabilityStatus.DECISION_ONLY) {
                shape(vignette, findings);
            } else if (decisions) {
                findings.error(vignette, "decisions-elsewhere", "The case has decision points and is not called decision-only.", "Remove them, or make it DECISION_ONLY.");
            }
        }
    }

    private static void shape(VignetteCase vignette, Findings findings) {
        if (!vignette.getScenes().isEmpty()) {
            findings.error(vignette, "scenes-in-decision-case", "The case is decision-only and has scenes, which nobody may play.", "Remove the scenes.");
        }
        if (vignette.getOpening() == null || vignette.getDecisionPoints().isEmpty()) {
            findings.error(vignette, "no-opening", "The case is decision-only and does not begin anywhere.", "Write decision points and name the first in 'opening'.");
            return;
        }
        Set<DecisionPoint> reached = reached(vignette.getOpening());
        vignette.getDecisionPoints().forEach(p -> point(p, reached.contains(p), findings));
        length(vignette, findings);
    }

    private static void point(DecisionPoint point, boolean reached, Findings findings) {
        if (!reached) {
            findings.error(point, "unreachable-point", "No sound option leads from the opening to this point.", "Let one lead here, or remove the point.");
        }
        if (point.getOptions().stream().noneMatch(DecisionOption::isSound)) {
            findings.error(point, "no-sound-option", "No option is a right way on, so the case is stuck here.", "Mark one as sound.");
        } else if (reached(point).stream().flatMap(p -> p.getOptions().stream()).noneMatch(o -> o.isSound() && o.getNext() == null)) {
            findings.error(point, "no-way-to-end", "From here no way leads to the end of the case.", "Leave 'next' out of the sound option that closes it.");
        }
        if (point.getOptions().size() < 2) {
            findings.warning(point, "no-choice", "There is nothing to decide.", "Write what else somebody might do.");
        }
        point.getOptions().stream().filter(o -> !o.isSound() && o.getNext() != null).forEach(o -> findings.error(o, "wrong-option-leads-on",
                "The option is not sound and names a next point; it comes back to the choice.", "Remove 'next', or mark it as sound."));
    }

    private static void length(VignetteCase vignette, Findings findings) {
        Map<DecisionPoint, Integer> longest = new HashMap<>();
        int choices = longest(vignette.getOpening(), new LinkedHashSet<>(), longest);
        if (choices == Integer.MAX_VALUE) {
            findings.error(vignette, "sound-circle", "Sound options lead back to where they came from, so the right way need not end.", "Let sound options only lead on.");
        } else if (choices > MOST_CHOICES) {
            findings.error(vignette, "long-way", "A right way through the case takes " + choices + " choices.", "Let it end after " + MOST_CHOICES + " at most.");
        }
    }

    /** The choices of the longest right way from a point; the greatest number where it runs in a circle. */
    private static int longest(DecisionPoint point, Set<DecisionPoint> path, Map<DecisionPoint, Integer> known) {
        if (!path.add(point)) {
            return Integer.MAX_VALUE;
        }
        if (!known.containsKey(point)) {
            int most = 0;
            for (DecisionPoint next : sound(point)) {
                most = Math.max(most, longest(next, path, known));
            }
            known.put(point, most == Integer.MAX_VALUE ? most : most + 1);
        }
        path.remove(point);
        return known.get(point);
    }

    private static Set<DecisionPoint> reached(DecisionPoint start) {
        Set<DecisionPoint> reached = new HashSet<>();
        Deque<DecisionPoint> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            DecisionPoint point = open.pop();
            if (reached.add(point)) {
                sound(point).forEach(open::push);
            }
        }
        return reached;
    }

    private static List<DecisionPoint> sound(DecisionPoint point) {
        return point.getOptions().stream().filter(DecisionOption::isSound).map(DecisionOption::getNext).filter(Objects::nonNull).toList();
    }
}
