package org.cyclework.course;

import java.util.Objects;

/**
 * A pack that could not be opened.
 *
 * @param location where the pack was looked for, for people to read
 * @param message what is wrong
 * @param remedy what to do about it
 */
public record PackFailure(String location, String message, String remedy) {

    /** Refuses null. */
    public PackFailure {
        Objects.requireNonNull(location);
        Objects.requireNonNull(message);
        Objects.requireNonNull(remedy);
    }
}
