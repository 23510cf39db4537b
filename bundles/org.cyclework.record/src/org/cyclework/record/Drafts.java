package org.cyclework.record;

import java.util.Optional;

/**
 * Service: keeps what a person has begun to write and not handed in, so that it survives a closed page and a killed program.
 * A draft is no part of the journal: it is written over, is in no backup, and goes when it is handed in or the person is
 * erased. Thread-safe; arguments are never null. What the access does not allow throws {@link AccessDenied}; where a file
 * cannot be read or written, {@link RecordUnavailable} is thrown.
 */
public interface Drafts {

    /**
     * What was begun at a place.
     *
     * @param access who asks, about oneself
     * @param place such as the id of a lesson; 1 to 100 characters
     * @return the text that was kept last; empty where there is none
     */
    Optional<String> read(Access access, String place);

    /**
     * Keeps what was begun at a place, instead of what was kept there before.
     *
     * @param access who writes, about oneself
     * @param place such as the id of a lesson; 1 to 100 characters
     * @param text the whole draft; an empty one takes the draft away
     */
    void keep(Access access, String place, String text);
}
