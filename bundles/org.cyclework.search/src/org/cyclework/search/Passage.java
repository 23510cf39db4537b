package org.cyclework.search;

import java.util.List;
import java.util.Objects;

/**
 * A piece of text with the words that were found.
 *
 * @param text plain text, on one line
 * @param found where the found words stand in the text, in order, without overlap
 */
public record Passage(String text, List<Range> found) {

    /** Refuses null and copies the ranges. */
    public Passage {
        Objects.requireNonNull(text);
        found = List.copyOf(found);
    }

    /**
     * A part of the text.
     *
     * @param start index of its first character
     * @param end index after its last character
     */
    public record Range(int start, int end) {

        /** Refuses ranges that are empty or run backwards. */
        public Range {
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("no range: " + start + " to " + end);
            }
        }
    }
}
