package org.cyclework.roleplay.internal;

import java.util.Optional;
import org.cyclework.model.vignette.Ending;
import org.cyclework.model.vignette.OutcomeClass;
import org.cyclework.model.vignette.OutcomeName;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.SceneEnd;
import org.cyclework.roleplay.internal.texts.Words;

/** Finds the closing words of a scene: the case's own, else plain ones. */
final class Endings {

    private Endings() {
    }

    static SceneEnd end(Casting casting, SceneEnd.Reason reason, Optional<OutcomeClass> outcome) {
        return end(casting, casting.scene().getSeat(), reason, outcome);
    }

    static SceneEnd end(Casting casting, Seat seat, SceneEnd.Reason reason, Optional<OutcomeClass> outcome) {
        if (outcome.isEmpty()) {
            return new SceneEnd(reason, outcome, "", Words.of("ending.steppedOut"));
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
            case STOPPED_SAFELY -> Words.of("outcome.stopped");
            case CYCLE -> Words.of("outcome.cycle");
            case HUSHED -> Words.of("outcome.hushed");
            case CONNECTED -> Words.of("outcome.connected");
            case TRUCE -> Words.of("outcome.truce");
        };
    }

    private static String plainText(OutcomeClass outcome) {
        return switch (outcome) {
            case STOPPED_SAFELY -> Words.of("ending.stopped");
            case CYCLE -> Words.of("ending.cycle");
            case HUSHED -> Words.of("ending.hushed");
            case CONNECTED -> Words.of("ending.connected");
            case TRUCE -> Words.of("ending.truce");
        };
    }
}
