package org.cyclework.course.internal.check;

import java.util.Optional;
import java.util.Set;
import org.cyclework.model.vignette.Beat;
import org.cyclework.model.vignette.BeatChoice;
import org.cyclework.model.vignette.BeatGuard;
import org.cyclework.model.vignette.Guard;
import org.cyclework.model.vignette.PlayedGuard;
import org.cyclework.model.vignette.Scene;
import org.cyclework.model.vignette.StateGuard;
import org.cyclework.model.vignette.VisitGuard;
import org.eclipse.emf.ecore.EObject;

/** What each kind of condition must be like to hold in some plays and not in others. */
final class GuardRules {

    private static final double HIGHEST = 1.1;

    private GuardRules() {
    }

    /** @param known the scenes that have begun when the condition is looked at */
    static void check(EObject owner, Guard guard, Set<Scene> known, Findings findings) {
        switch (guard) {
            case StateGuard state -> state(state, findings);
            case PlayedGuard played -> played(played, findings);
            case VisitGuard visit -> visit(owner, visit, known, findings);
            case BeatGuard beat -> beat(owner, beat, known, findings);
            default -> throw new IllegalStateException("no rule for " + guard.eClass().getName());
        }
    }

    private static void state(StateGuard guard, Findings findings) {
        double from = guard.getAtLeast();
        double to = guard.getBelow();
        if (!(from >= 0 && from <= 1 && to > 0 && to <= HIGHEST)) {
            findings.error(guard, "guard-range", "The range from " + from + " to " + to + " leaves 0 to 1.",
                    "Let 'atLeast' and 'below' lie within 0 and 1; leave 'below' out for no upper end.");
        } else if (from >= to) {
            findings.error(guard, "guard-range", "No value is at least " + from + " and below " + to + ".", "Let 'below' be greater than 'atLeast'.");
        } else if (from == 0 && to > 1) {
            findings.error(guard, "guard-range", "Every value lies in the range, so the condition says nothing.", "Write 'atLeast' or 'below'.");
        }
    }

    private static void played(PlayedGuard guard, Findings findings) {
        if (guard.getMoves().isEmpty()) {
            findings.error(guard, "guard-without-moves", "The condition names no move, so it is never met.", "Name the moves.");
        }
        times(guard, guard.getTimes(), findings);
        if (guard.getLast() < 0 || guard.getLast() > 0 && guard.getTimes() > guard.getLast()) {
            findings.error(guard, "impossible-guard", "Nobody plays " + guard.getTimes() + " times in the last " + guard.getLast() + " rounds.",
                    "Ask for fewer times or more rounds; 0 rounds stands for the whole play.");
        }
    }

    private static void visit(EObject owner, VisitGuard guard, Set<Scene> known, Findings findings) {
        times(guard, guard.getTimes(), findings);
        if (guard.getNode() != null) {
            never(owner == guard.getNode() && !guard.isNegated(), guard, "The story cannot have been here before it may come here.", findings);
            place(owner, guard, guard.getNode(), "The node " + guard.getNode().getId(), known, findings);
        }
    }

    private static void beat(EObject owner, BeatGuard guard, Set<Scene> known, Findings findings) {
        Beat beat = guard.getBeat();
        if (beat == null) {
            return;
        }
        never(owner == beat.eContainer() && !guard.isNegated(), guard, "The beat of this node is not asked before the story may come here.", findings);
        place(owner, guard, beat, "The beat " + beat.getId(), known, findings);
        if (guard.isFitting() && !guard.getChoices().isEmpty()) {
            findings.error(guard, "guard-beat", "The condition asks for a fitting answer and for named ones.", "Leave one of them out.");
        }
        if (guard.isFitting() && beat.getChoices().stream().noneMatch(BeatChoice::isFitting)) {
            findings.error(guard, "impossible-guard", "The beat has no answer that is marked as fitting.", "Name the answers in 'choices', or mark the fitting ones.");
        }
        guard.getChoices().stream().filter(c -> !beat.getChoices().contains(c)).forEach(c -> findings.error(guard, "guard-beat",
                c.getId() + " is no answer to " + beat.getId() + ".", "Name answers to this beat."));
    }

    private static void never(boolean fault, Guard guard, String why, Findings findings) {
        if (fault) {
            findings.error(guard, "impossible-guard", why, "Name a place where the story has been by then.");
        }
    }

    private static void times(Guard guard, int times, Findings findings) {
        if (times < 1) {
            findings.error(guard, "guard-times", "'times' is " + times + ", so the condition always holds.", "Let it be 1 or more.");
        }
    }

    private static void place(EObject owner, Guard guard, EObject target, String name, Set<Scene> known, Findings findings) {
        Optional<Scene> there = Scenes.of(target);
        Optional<Scene> here = known.stream().findFirst().or(() -> Scenes.of(owner));
        if (there.isEmpty() || here.isEmpty() || there.get().eContainer() != here.get().eContainer()) {
            findings.error(guard, "foreign-guard", name + " belongs to another case.", "Name one of this case.");
        } else if (there.get().getSeat() != here.get().getSeat()) {
            findings.error(guard, "foreign-guard", name + " belongs to the scenes of the " + there.get().getSeat() + ", which nobody plays from here.",
                    "Name one of the scenes of the " + here.get().getSeat() + ".");
        } else if (!known.contains(there.get())) {
            findings.error(guard, "impossible-guard", name + " belongs to a scene that has not begun by then.", "Name one of this scene or of those before it.");
        }
    }
}
