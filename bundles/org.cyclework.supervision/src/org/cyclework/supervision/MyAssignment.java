package org.cyclework.supervision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * An assignment as the trainee sees it.
 *
 * @param assignment what was assigned
 * @param state how far it is
 * @param stateWords the same in words, such as "handed in on 3 March"
 * @param late whether its last day has passed while it is open
 * @param waitsFor titles of what has to be handed in before; empty where it can be begun
 * @param sessions the quizzes and plays that were begun for it, first one first
 * @param handIn the latest hand-in that was not taken back
 * @param triesLeft whether another play or quiz may be handed in
 */
public record MyAssignment(Assignment assignment, AssignmentState state, String stateWords, boolean late, List<String> waitsFor, List<UUID> sessions,
        Optional<HandedIn> handIn, boolean triesLeft) {

    /** Copies the lists. */
    public MyAssignment {
        Objects.requireNonNull(assignment);
        Objects.requireNonNull(state);
        Objects.requireNonNull(handIn);
        waitsFor = List.copyOf(waitsFor);
        sessions = List.copyOf(sessions);
    }

    /** @return whether it can be taken back now */
    public boolean canBeTakenBack() {
        return state == AssignmentState.HANDED_IN;
    }
}
