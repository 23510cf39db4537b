package org.cyclework.roleplay.internal;

import java.util.List;
import org.cyclework.model.vignette.Effect;
import org.cyclework.model.vignette.StateVariable;
import org.cyclework.model.vignette.Who;
import org.cyclework.roleplay.ScaleWords;
import org.cyclework.roleplay.dynamics.Side;
import org.cyclework.roleplay.internal.texts.Texts;
import org.cyclework.roleplay.internal.texts.Words;

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
        String whose = touched == reading.own() ? Words.of("story.yours") : Words.of("story.theirs", reading.other().name());
        return Words.of(effect.getAdd() > 0 ? "story.raises" : "story.lowers", whose, name(effect.getVariable()), ScaleWords.by(effect.getAdd()));
    }

    private static String name(StateVariable variable) {
        return switch (variable) {
            case AROUSAL -> Words.of("state.alarm");
            case SECURITY -> Words.of("state.security");
            case PURSUIT -> Words.of("state.pursuit");
            case WITHDRAWAL -> Words.of("state.withdrawal");
            case TRUST -> Words.of("state.trust");
        };
    }
}
