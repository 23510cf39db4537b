package org.cyclework.roleplay.internal;

import org.cyclework.roleplay.internal.texts.Texts;
import org.cyclework.roleplay.internal.texts.Words;

/** A thought that helps to choose: the case's own, else one that follows from how high the character's alarm is. */
public final class Hints {

    private static final double HIGH = .60;

    private Hints() {
    }

    /**
     * The hint for the moment a play stands at.
     *
     * @param performance the play, not over
     * @return the hint; never which option to take
     */
    public static String at(Performance performance) {
        boolean second = performance.spoken().isPresent();
        return second ? plain(performance)
                : Texts.optional(performance.node().getHint()).orElseGet(() -> plain(performance));
    }

    private static String plain(Performance performance) {
        double alarm = performance.couple().partner(performance.turn()).state().a();
        if (performance.couple().partner(performance.turn()).breakPending()) {
            return Words.of("hint.break");
        }
        return alarm > HIGH
                ? Words.of("hint.alarm")
                : Words.of("hint.plain");
    }
}
