package org.cyclework.supervision;

import java.util.Objects;
import java.util.UUID;

/** To whom something is assigned. */
public sealed interface Recipient {

    /**
     * One trainee.
     *
     * @param id whose
     */
    record Person(UUID id) implements Recipient {

        /** Checks that there is one. */
        public Person {
            Objects.requireNonNull(id);
        }
    }

    /**
     * Everybody who is, or will be, a trainee of a group or cohort.
     *
     * @param id the group's
     */
    record Members(UUID id) implements Recipient {

        /** Checks that there is one. */
        public Members {
            Objects.requireNonNull(id);
        }
    }

    /** @return the id of the person or the group */
    UUID id();
}
