package org.cyclework.roleplay.simulate;

/** Answers simulation requests in the exchange format: one JSON object in, one out. Stateless and thread-safe. */
public final class Simulation {

    /**
     * Answers one line.
     *
     * @param jsonLine a request
     * @return one line of JSON without a line break: the turns, or an object with {@code id} and {@code error}
     */
    public Answer answer(String jsonLine) {
        throw new UnsupportedOperationException();
    }

    /**
     * An answered line.
     *
     * @param json one line of JSON
     * @param failed whether it is an error
     */
    public record Answer(String json, boolean failed) {
    }
}
