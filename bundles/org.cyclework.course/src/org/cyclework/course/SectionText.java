package org.cyclework.course;

import java.util.Objects;
import java.util.Optional;

/**
 * A section of a lesson as plain text.
 *
 * @param id the section's id; empty for the opening before the first heading
 * @param title the heading; the lesson's title for the opening
 * @param text the text without the heading, paragraphs apart by empty lines
 */
public record SectionText(Optional<String> id, String title, String text) {

    /** Refuses null. */
    public SectionText {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(text);
    }
}
