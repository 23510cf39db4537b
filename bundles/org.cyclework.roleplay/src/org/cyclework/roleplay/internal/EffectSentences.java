package org.cyclework.roleplay.internal;

import java.util.List;
import org.cyclework.model.vignette.Effect;
import org.cyclework.model.vignette.StateVariable;
import org.cyclework.model.vignette.Who;
import org.cyclework.roleplay.dynamics.Side;

/** Says what the story itself did to the two, so that it is not taken for the work of a move. */
final class EffectSentences {

    private EffectSentences() {
    }

    static List<String> told(List<Effect> effects, Reading reading) {
        return effects.stream().filter(effect -> effect.getAdd() != 0).map(effect -> sentence(effect, reading)).toList();
    }

    private static String sentence(Effect effect, Reading reading) {
        Side told = reading.casting().side();
        Side touched = effect.getWho() == Who.OWN ? told : told.other();
        String whose = touched == reading.own() ? "your character’s" : reading.other().name() + "’s";
        return "What happens here, and no move, " + (effect.getAdd() > 0 ? "raises " : "lowers ") + whose + " "
                + name(effect.getVariable()) + " by " + Texts.level(Math.abs(effect.getAdd())) + ".";
    }

    private static String name(StateVariable variable) {
        return switch (variable) {
            case AROUSAL -> "alarm";
            case SECURITY -> "felt security";
            case PURSUIT -> "urge to pursue";
            case WITHDRAWAL -> "urge to pull away";
            case TRUST -> "trust";
        };
    }
}
