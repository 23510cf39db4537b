package org.cyclework.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/**
 * Under what terms something is assigned.
 *
 * @param from the first day on which it is shown; empty for at once
 * @param due the last day; empty for no end. What comes later is told as late and taken all the same
 * @param note words for the trainee; may be empty
 * @param prerequisites ids of assignments that have to be handed in before
 * @param tries how many plays or quizzes of it may be handed in; empty for any number
 * @param required what has to be there before it can be handed in
 */
public record Terms(Optional<LocalDate> from, Optional<LocalDate> due, String note, List<UUID> prerequisites, OptionalInt tries,
        Set<Requirement> required) {

    /** How many characters a note has at most. */
    public static final int LONGEST_NOTE = 4000;

    /** At once, without an end, and nothing more. */
    public static final Terms NONE = new Terms(Optional.empty(), Optional.empty(), "", List.of(), OptionalInt.empty(), Set.of());

    /** Copies the lists and checks the length of the note, the days and the number of tries. */
    public Terms {
        Objects.requireNonNull(from);
        Objects.requireNonNull(due);
        Objects.requireNonNull(tries);
        prerequisites = List.copyOf(prerequisites);
        required = Set.copyOf(required);
        if (note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("a note has at most " + LONGEST_NOTE + " characters");
        }
        if (from.isPresent() && due.isPresent() && due.get().isBefore(from.get())) {
            throw new IllegalArgumentException("the last day is not before the first");
        }
        if (tries.isPresent() && tries.getAsInt() < 1) {
            throw new IllegalArgumentException("there is at least one try");
        }
    }

    /**
     * The same with another last day.
     *
     * @param day the last day
     * @return the terms
     */
    public Terms dueOn(LocalDate day) {
        return new Terms(from, Optional.of(day), note, prerequisites, tries, required);
    }

    /**
     * The same with another note.
     *
     * @param words for the trainee
     * @return the terms
     */
    public Terms noted(String words) {
        return new Terms(from, due, words, prerequisites, tries, required);
    }
}
