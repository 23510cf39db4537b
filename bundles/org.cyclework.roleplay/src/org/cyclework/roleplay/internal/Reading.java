package org.cyclework.roleplay.internal;

import java.util.List;
import java.util.Optional;
import org.cyclework.model.vignette.OutcomeClass;
import org.cyclework.model.vignette.Partner;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.SceneEnd;
import org.cyclework.roleplay.Seats;
import org.cyclework.roleplay.dynamics.Outcomes;
import org.cyclework.roleplay.dynamics.Side;
import org.cyclework.roleplay.dynamics.Style;

/** A play that is over, as it is read from one of the two chairs. */
final class Reading {

    private final Performance performance;
    private final Side own;
    private final List<SeenRound> rounds;
    private final SceneEnd end;

    Reading(Performance performance, Side own) {
        this.performance = performance;
        this.own = own;
        rounds = performance.rounds().stream().map(round -> new SeenRound(round, own, own == casting().side())).toList();
        SceneEnd told = performance.end().orElseThrow();
        end = isTold() ? told : Endings.end(casting(), seat(), told.reason(), told.outcome().map(this::outcome));
    }

    private OutcomeClass outcome(OutcomeClass told) {
        return told == OutcomeClass.STOPPED_SAFELY ? told : Outcomes.of(performance.couple(), own);
    }

    Performance performance() {
        return performance;
    }

    Casting casting() {
        return performance.casting();
    }

    /** Whether the story is told from this chair; the second seat of two at one screen has none of its own. */
    boolean isTold() {
        return own == casting().side();
    }

    /** Whether both chairs are taken by people at the screen. */
    boolean twoAtTheScreen() {
        return performance.setup().seats() == Seats.BOTH;
    }

    Side own() {
        return own;
    }

    Seat seat() {
        return partner(own).getSeat();
    }

    Partner partner(Side side) {
        return casting().on(side);
    }

    Person self() {
        return Person.of(partner(own));
    }

    Person other() {
        return Person.of(partner(own.other()));
    }

    Style style(Side side) {
        return performance.couple().partner(side).style();
    }

    List<SeenRound> rounds() {
        return rounds;
    }

    SceneEnd end() {
        return end;
    }

    boolean stoppedSafely() {
        return end.outcome().equals(Optional.of(OutcomeClass.STOPPED_SAFELY));
    }
}
