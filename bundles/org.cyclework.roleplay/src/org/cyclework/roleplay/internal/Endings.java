package org.cyclework.roleplay.internal;

import java.util.Optional;
import org.cyclework.model.vignette.Ending;
import org.cyclework.model.vignette.OutcomeClass;
import org.cyclework.model.vignette.OutcomeName;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.SceneEnd;

/** Finds the closing words of a scene: the case's own, else plain ones. */
final class Endings {

    private static final String STEPPED_OUT = "You stopped here and stepped out. That is possible at every moment. "
            + "What was played is kept, and the debrief waits for you.";

    private Endings() {
    }

    static SceneEnd end(Casting casting, SceneEnd.Reason reason, Optional<OutcomeClass> outcome) {
        return end(casting, casting.scene().getSeat(), reason, outcome);
    }

    static SceneEnd end(Casting casting, Seat seat, SceneEnd.Reason reason, Optional<OutcomeClass> outcome) {
        if (outcome.isEmpty()) {
            return new SceneEnd(reason, outcome, "", STEPPED_OUT);
        }
        OutcomeClass reached = outcome.get();
        String name = casting.vignette().getOutcomeNames().stream().filter(each -> each.getOutcome() == reached)
                .map(OutcomeName::getName).findFirst().orElse(plainName(reached));
        String text = authored(casting, seat, reached).map(Ending::getText).orElse(plainText(reached));
        return new SceneEnd(reason, outcome, name, text);
    }

    static Optional<Ending> authored(Casting casting, Seat seat, OutcomeClass outcome) {
        return casting.vignette().getEndings().stream()
                .filter(each -> each.getSeat() == seat && each.getOutcome() == outcome).findFirst();
    }

    private static String plainName(OutcomeClass outcome) {
        return switch (outcome) {
            case STOPPED_SAFELY -> "Stopped safely";
            case CYCLE -> "The loop ran";
            case HUSHED -> "Quiet at your expense";
            case CONNECTED -> "In contact";
            case TRUCE -> "A truce";
        };
    }

    private static String plainText(OutcomeClass outcome) {
        return switch (outcome) {
            case STOPPED_SAFELY -> "You leave. You are out of it, and that comes first.";
            case CYCLE -> "The evening ends where such evenings end: each of you alone with it.";
            case HUSHED -> "It is quiet now. What you needed is still unsaid.";
            case CONNECTED -> "Something that mattered was said tonight, and it was heard.";
            case TRUCE -> "It has become calm. What lies under it has to wait for another day.";
        };
    }
}
