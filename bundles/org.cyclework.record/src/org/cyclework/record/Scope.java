package org.cyclework.record;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Whose records somebody may ask about. */
public sealed interface Scope {

    /**
     * One learner.
     *
     * @param learner who
     */
    record One(UUID learner) implements Scope {

        /** Checks that there is one. */
        public One {
            Objects.requireNonNull(learner);
        }
    }

    /**
     * Several learners, such as a group.
     *
     * @param learners who
     */
    record Several(Set<UUID> learners) implements Scope {

        /** Copies the set. */
        public Several {
            learners = Set.copyOf(learners);
        }
    }

    /** Everybody on this machine. */
    record Everybody() implements Scope {
    }

    /**
     * Whether a learner is within the scope.
     *
     * @param learner who
     * @return whether one may be asked about
     */
    default boolean holds(UUID learner) {
        return switch (this) {
            case One one -> one.learner().equals(learner);
            case Several several -> several.learners().contains(learner);
            case Everybody everybody -> true;
        };
    }
}
