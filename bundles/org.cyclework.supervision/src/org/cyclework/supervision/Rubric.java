package org.cyclework.supervision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What a supervisor rates by: criteria, each with levels that say what is seen at them.
 *
 * @param id unique for ever; of built-in ones a word
 * @param version from 1; of one's own it grows with each change
 * @param title what it is called
 * @param about what it is and what it is not, in a sentence or two
 * @param rates what may be rated by it
 * @param criteria at least one
 * @param by who made it; empty for built-in ones
 */
public record Rubric(String id, int version, String title, String about, Rates rates, List<Criterion> criteria, Optional<UUID> by) {

    /** What may be rated. */
    public enum Rates {

        /** What was handed in. */
        WORK,

        /** A live role-play that a supervisor watched; never a play of the program. */
        LIVE_ROLE_PLAY
    }

    /** Copies the list. */
    public Rubric {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(about);
        Objects.requireNonNull(rates);
        Objects.requireNonNull(by);
        criteria = List.copyOf(criteria);
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("a rubric has a criterion");
        }
    }

    /**
     * One thing that is looked at.
     *
     * @param id within the rubric
     * @param title what it is called
     * @param anchors what is seen at each level, from level 1 on; two to seven
     */
    public record Criterion(String id, String title, List<String> anchors) {

        /** Copies the list. */
        public Criterion {
            Objects.requireNonNull(id);
            Objects.requireNonNull(title);
            anchors = List.copyOf(anchors);
            if (anchors.size() < 2 || anchors.size() > 7) {
                throw new IllegalArgumentException("a criterion has two to seven levels");
            }
        }

        /** @return how many levels it has */
        public int levels() {
            return anchors.size();
        }
    }

    /** @return whether it comes with the program */
    public boolean isBuiltIn() {
        return by.isEmpty();
    }
}
