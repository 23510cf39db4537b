package org.cyclework.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * People who learn together and those who supervise them.
 *
 * @param id unique for ever
 * @param name what it is called
 * @param kind a class, or a year of several classes
 * @param within the cohort that it belongs to
 * @param closed whether it is over; its people are nobody's by it any more
 * @param members who is or was in it, in the order they came
 */
public record Group(UUID id, String name, Kind kind, Optional<UUID> within, boolean closed, List<Member> members) {

    /** What a group is. */
    public enum Kind {

        /** People who meet. */
        GROUP,

        /** Several groups, such as those of a year. */
        COHORT
    }

    /** As what somebody is in a group. */
    public enum As {

        /** Learns in it. */
        TRAINEE,

        /** Assigns work to its trainees, and answers it. */
        SUPERVISOR
    }

    /**
     * Somebody in a group.
     *
     * @param person who
     * @param as as what
     * @param from the first day; empty for ever since
     * @param until the last day; empty for no end
     */
    public record Member(UUID person, As as, Optional<LocalDate> from, Optional<LocalDate> until) {

        /** Creates the membership; no part is null. */
        public Member {
            Objects.requireNonNull(person);
            Objects.requireNonNull(as);
            Objects.requireNonNull(from);
            Objects.requireNonNull(until);
        }

        /** @return the membership of somebody who learns in a group, without a first and a last day */
        public static Member trainee(UUID person) {
            return new Member(person, As.TRAINEE, Optional.empty(), Optional.empty());
        }

        /**
         * Whether the person is in the group on a day.
         *
         * @param day which
         * @return whether it lies between the first and the last day
         */
        public boolean isIn(LocalDate day) {
            return from.filter(day::isBefore).isEmpty() && until.filter(day::isAfter).isEmpty();
        }
    }

    /** Creates the group; no part is null. */
    public Group {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(within);
        members = List.copyOf(members);
    }
}
