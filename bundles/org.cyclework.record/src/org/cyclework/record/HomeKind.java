package org.cyclework.record;

import java.util.Locale;
import java.util.Optional;

/** What a home is used for; it decides what goes there and what is taken from it. */
public enum HomeKind {

    /** A machine in a classroom, at which one trainee sits after another. */
    SEAT,

    /** A machine at which supervisors work. */
    SUPERVISOR,

    /** A machine of one person's own. */
    PERSONAL;

    /** @return the word that stands for it in events and in the terminal */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What a word stands for.
     *
     * @param word any
     * @return empty where it stands for none
     */
    public static Optional<HomeKind> of(String word) {
        for (HomeKind kind : values()) {
            if (kind.word().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
