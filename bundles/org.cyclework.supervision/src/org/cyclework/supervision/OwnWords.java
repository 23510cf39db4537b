package org.cyclework.supervision;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.cyclework.supervision.internal.texts.Words;

/**
 * Something of a trainee's own that may go with a hand-in. Nobody else sees it unless the trainee ticks it.
 *
 * @param event the event that holds it
 * @param session the play or quiz it belongs to; empty for practice
 * @param kind what it is
 * @param key which part of its kind, such as a question or a box of the loop; empty where there is only one
 * @param round the round of the play it belongs to, from 1; empty where it belongs to none
 * @param text the words, or the guess in words
 */
public record OwnWords(UUID event, Optional<UUID> session, Kind kind, String key, OptionalInt round, String text) {

    /** What it is. */
    public enum Kind {

        /** What the trainee would have said before the options were seen. */
        TURN,

        /** An answer to a question inside a scene, such as a guess of what the other feels. */
        GUESS,

        /** The trainee's own account of the scene. */
        ACCOUNT,

        /** The loop as the trainee draws it. */
        LOOP,

        /** What the trainee takes away. */
        REFLECTION,

        /** An open answer in a quiz. */
        ANSWER,

        /** An answer to a client's statement in practice. */
        PRACTICE;

        /** @return what people are shown, such as "own account" */
        public String words() {
            return Words.of("own." + name().toLowerCase(Locale.ROOT));
        }
    }

    /** Checks that nothing is null. */
    public OwnWords {
        Objects.requireNonNull(event);
        Objects.requireNonNull(session);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(key);
        Objects.requireNonNull(round);
        Objects.requireNonNull(text);
    }
}
