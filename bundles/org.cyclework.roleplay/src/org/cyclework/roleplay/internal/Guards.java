package org.cyclework.roleplay.internal;

import java.util.List;
import org.cyclework.model.vignette.BeatChoice;
import org.cyclework.model.vignette.BeatGuard;
import org.cyclework.model.vignette.Guard;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.PlayedGuard;
import org.cyclework.model.vignette.StateGuard;
import org.cyclework.model.vignette.VisitGuard;
import org.cyclework.model.vignette.Who;
import org.cyclework.roleplay.dynamics.Couple;
import org.cyclework.roleplay.dynamics.Side;

/**
 * Tells whether the conditions of a story hold in a play as it stands. A move counts as what it landed as, so a break that
 * was not kept counts as leaving.
 */
final class Guards {

    private final Side own;
    private final Couple couple;
    private final List<PlayedRound> rounds;
    private final List<AnsweredBeat> beats;
    private final Story story;

    Guards(Side own, Couple couple, List<PlayedRound> rounds, List<AnsweredBeat> beats, Story story) {
        this.own = own;
        this.couple = couple;
        this.rounds = rounds;
        this.beats = beats;
        this.story = story;
    }

    /** Whether all of them hold; none always do. */
    boolean hold(List<Guard> guards) {
        return guards.stream().allMatch(guard -> holds(guard) != guard.isNegated());
    }

    private boolean holds(Guard guard) {
        return switch (guard) {
            case StateGuard state -> inRange(state);
            case PlayedGuard played -> times(played) >= played.getTimes();
            case VisitGuard visit -> story.visits(visit.getNode()) >= visit.getTimes();
            case BeatGuard beat -> beats.stream().anyMatch(answered -> answeredAs(beat, answered));
            default -> throw new IllegalStateException("unknown condition " + guard.eClass().getName());
        };
    }

    private boolean inRange(StateGuard guard) {
        double value = couple.partner(guard.getWho() == Who.OWN ? own : own.other()).state().of(guard.getVariable());
        return value >= guard.getAtLeast() && value < guard.getBelow();
    }

    private long times(PlayedGuard guard) {
        int from = guard.getLast() > 0 ? Math.max(0, rounds.size() - guard.getLast()) : 0;
        return rounds.subList(from, rounds.size()).stream().map(round -> landed(round, guard.getWho()))
                .filter(guard.getMoves()::contains).count();
    }

    private static MoveCode landed(PlayedRound round, Who who) {
        return (who == Who.OWN ? round.own() : round.reply()).appraisal().applied();
    }

    private static boolean answeredAs(BeatGuard guard, AnsweredBeat answered) {
        if (answered.beat() != guard.getBeat()) {
            return false;
        }
        if (guard.isFitting()) {
            return answered.beat().getChoices().stream()
                    .anyMatch(choice -> choice.isFitting() && choice.getId().equals(answered.answer()));
        }
        return guard.getChoices().isEmpty()
                || guard.getChoices().stream().map(BeatChoice::getId).anyMatch(answered.answer()::equals);
    }
}
