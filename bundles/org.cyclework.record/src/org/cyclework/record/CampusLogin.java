package org.cyclework.record;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A login to the database of a campus, and what it is there for.
 *
 * @param name of the login
 * @param duty what it is there for
 * @param person who signs in with it; empty for a machine that is nobody's
 * @param everybody whether everybody is within its reach
 * @param reach who is, besides the person
 */
public record CampusLogin(String name, Duty duty, Optional<UUID> person, boolean everybody, Set<UUID> reach) {

    /** What a login is there for. */
    public enum Duty {

        /** Brings and sees what is about one person. */
        PERSON,

        /** Is a person, too, and answers others. */
        SUPERVISOR,

        /** Brings and sees the work of those who share a machine. */
        SEAT,

        /** Sees everybody's work, makes the tables of it, and erases. */
        KEEPER
    }

    /** Checks that a person's login says whose it is. */
    public CampusLogin {
        Objects.requireNonNull(name);
        Objects.requireNonNull(duty);
        reach = Set.copyOf(reach);
        if (name.isBlank() || name.length() > 63) {
            throw new IllegalArgumentException("A login needs a name of at most 63 characters.");
        }
        if (person.isEmpty() && (duty == Duty.PERSON || duty == Duty.SUPERVISOR)) {
            throw new IllegalArgumentException("The login of a person or a supervisor needs the person’s id.");
        }
    }
}
