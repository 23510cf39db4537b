package org.cyclework.supervision;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that was handed in, in the queue of supervisors.
 *
 * @param key what
 * @param trainee the trainee's name
 * @param assignment for which assignment
 * @param title what that is called
 * @param kind what kind of work it is
 * @param when it was handed in, by the trainee's clock
 * @param late whether that was after the last day
 * @param state how far it is
 * @param openedBy the name of who opened it first; empty while nobody did
 * @param message the trainee's words; may be empty
 * @param again whether an earlier hand-in for the same assignment had been returned
 */
public record QueueEntry(WorkKey key, String trainee, UUID assignment, String title, Task.Kind kind, OffsetDateTime when, boolean late,
        AssignmentState state, Optional<String> openedBy, String message, boolean again) {

    /** Checks that nothing is null. */
    public QueueEntry {
        Objects.requireNonNull(key);
        Objects.requireNonNull(state);
        Objects.requireNonNull(openedBy);
    }

    /** @return whether a supervisor's answer is waited for */
    public boolean waits() {
        return state == AssignmentState.HANDED_IN || state == AssignmentState.OPENED;
    }
}
