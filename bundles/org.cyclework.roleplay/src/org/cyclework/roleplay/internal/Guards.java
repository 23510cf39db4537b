package org.cyclework.roleplay.internal;

import java.util.List;
import java.util.function.Predicate;
import org.cyclework.model.vignette.BeatChoice;
import org.cyclework.model.vignette.BeatGuard;
import org.cyclework.model.vignette.Guard;
import org.cyclework.model.vignette.PlayedGuard;
import org.cyclework.model.vignette.StateGuard;
import org.cyclework.model.vignette.VisitGuard;
import org.cyclework.model.vignette.Who;
import org.cyclework.roleplay.dynamics.Couple;
import org.cyclework.roleplay.dynamics.Side;

/**
 * Tells whether the conditions of a story hold in a play as it stands. A move counts as what it landed as, so a break that
 * was not kept counts as leaving.
 *
 * @param own the side the story is told from
 * @param couple the two as they stand
 * @param story where the story stands
 * @param answered whether a beat was answered as a condition asks
 */
record Guards(Side own, Couple couple, Story story, Predicate<BeatGuard> answered) {

    /** Whether all of them hold; none always do. */
    boolean hold(List<Guard> guards) {
        for (Guard guard : guards) {
            if (holds(guard) == guard.isNegated()) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(Guard guard) {
        return switch (guard) {
            case StateGuard state -> inRange(state);
            case PlayedGuard played -> story.played(played.getWho(), played.getMoves(), played.getLast()) >= played.getTimes();
            case VisitGuard visit -> story.visits(visit.getNode()) >= visit.getTimes();
            case BeatGuard beat -> answered.test(beat);
            default -> throw new IllegalStateException("unknown condition " + guard.eClass().getName());
        };
    }

    private boolean inRange(StateGuard guard) {
        double value = couple.partner(guard.getWho() == Who.OWN ? own : own.other()).state().of(guard.getVariable());
        return value >= guard.getAtLeast() && value < guard.getBelow();
    }

    /** Whether an answer is one of those that a condition asks for. */
    static boolean asks(BeatGuard guard, String answer) {
        if (guard.isFitting()) {
            return guard.getBeat().getChoices().stream()
                    .anyMatch(choice -> choice.isFitting() && choice.getId().equals(answer));
        }
        return guard.getChoices().isEmpty()
                || guard.getChoices().stream().map(BeatChoice::getId).anyMatch(answer::equals);
    }
}
