package org.cyclework.record;

import java.util.Optional;
import java.util.Set;

/**
 * Something derived from the events of a person, key by key. Offered as a service; the record keeps the states, brings them
 * up to date with each event and rebuilds them. A step sees the events of a key in canonical order ({@code at}, then
 * {@code id}): where one comes late, the key is folded again. A key that can have more than 10,000 events has to be
 * {@linkplain #orderFree() order-free}. A step has no side effects; where it throws, its key alone is set aside.
 *
 * @param <S> the state of a key; a value
 */
public interface Projection<S> {

    /** @return its name, unique among all projections; lower-case letters, digits and hyphens, at most 40 */
    String name();

    /** @return its version, from 1; another version than the stored one is built anew */
    int version();

    /** @return the verbs it folds */
    Set<String> verbs();

    /** @return the newest payload version of these verbs that it understands; a newer one marks the key incomplete */
    default int newestPayload() {
        return 1;
    }

    /**
     * What an event belongs to.
     *
     * @param event one of its verbs
     * @return the key, at most 200 characters; empty where the event does not matter
     */
    Optional<String> key(LearningEvent event);

    /** @return the state of a key without events */
    S empty();

    /**
     * Folds one event.
     *
     * @param state as it was
     * @param event the next event of the key
     * @return as it is now
     */
    S step(S state, LearningEvent event);

    /**
     * Writes a state.
     *
     * @param state a state
     * @return the state as text, to be read by {@link #read}
     */
    String write(S state);

    /**
     * Reads a state.
     *
     * @param text what {@link #write} made
     * @return the state
     */
    S read(String text);

    /** @return whether the steps of a key may come in any order; then a late event is folded where it comes */
    default boolean orderFree() {
        return false;
    }
}
