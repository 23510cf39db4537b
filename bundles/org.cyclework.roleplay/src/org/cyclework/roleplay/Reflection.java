package org.cyclework.roleplay;

import java.util.Objects;

/**
 * Something the trainee wrote about a play. It stays with the trainee unless it is shared.
 *
 * @param kind what it is part of
 * @param key which part, such as a question's or a box's name; a later text with the same kind and key takes its place
 * @param text the words; empty to take them back
 * @param shared whether a supervisor may read it
 */
public record Reflection(Kind kind, String key, String text, boolean shared) {

    /** What a text is part of. */
    public enum Kind {
        /** The trainee's own account, before anything is explained. */
        ACCOUNT,
        /** The guess of what the other felt, before it is shown. */
        ESTIMATE,
        /** The loop as the trainee draws it. */
        LOOP,
        /** What the trainee takes away. */
        REFLECTION
    }

    /** Creates the reflection; no part is null. */
    public Reflection {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(key);
        Objects.requireNonNull(text);
    }
}
