package org.cyclework.assessment;

import java.util.Objects;

/**
 * A part of a question that can be picked, matched or moved.
 *
 * @param id its id inside the item
 * @param text what it says, in Markdown
 */
public record Part(String id, String text) {

    /** Creates the part; nothing is null. */
    public Part {
        Objects.requireNonNull(id);
        Objects.requireNonNull(text);
    }
}
