package org.cyclework.supervision;

import java.util.Objects;
import java.util.UUID;

/**
 * Words that a supervisor keeps to use again. They travel with the institution, so no names belong into them.
 *
 * @param id unique for ever
 * @param text the words
 */
public record Phrase(UUID id, String text) {

    /** Checks that nothing is null. */
    public Phrase {
        Objects.requireNonNull(id);
        Objects.requireNonNull(text);
    }
}
