package org.cyclework.supervision;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A role-play with people that a supervisor watched, and records so that it can be rated.
 *
 * @param key the trainee, and its id
 * @param trainee the trainee's name
 * @param by who watched it
 * @param byName that person's name
 * @param day when it was
 * @param minutes how long it went on
 * @param what what was played, in the supervisor's words
 */
public record LiveRolePlay(WorkKey key, String trainee, UUID by, String byName, LocalDate day, int minutes, String what) {

    /** Checks that nothing is null. */
    public LiveRolePlay {
        Objects.requireNonNull(key);
        Objects.requireNonNull(by);
        Objects.requireNonNull(day);
        Objects.requireNonNull(what);
    }
}
