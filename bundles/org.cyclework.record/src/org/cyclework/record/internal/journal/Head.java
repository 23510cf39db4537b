package org.cyclework.record.internal.journal;

import java.util.Objects;

/**
 * How far a stream goes.
 *
 * @param number of the last entry; 0 where there is only the stream's header
 * @param link of that entry, 64 lower-case hexadecimal digits
 */
public record Head(long number, String link) {

    /** Creates the head. */
    public Head {
        Objects.requireNonNull(link);
        if (number < 0 || link.length() != 64) {
            throw new IllegalArgumentException("not a head: " + number + " " + link);
        }
    }
}
