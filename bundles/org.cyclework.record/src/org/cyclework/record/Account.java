package org.cyclework.record;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * What lets a person sign in.
 *
 * @param person who
 * @param kind by what
 * @param roles what the person may be here; everybody is a trainee. Empty while the record is encrypted and nobody has unlocked it, when
 *        only those are known who can
 */
public record Account(UUID person, Kind kind, Set<Role> roles) {

    /** What a person signs in with. */
    public enum Kind {

        /** Words or characters, with a key of the account that signs what its owner decides. */
        PASSPHRASE,

        /** Digits, for trainees in a classroom; it signs nothing. */
        PIN
    }

    /** Creates the account; no part is null. */
    public Account {
        Objects.requireNonNull(person);
        Objects.requireNonNull(kind);
        roles = Set.copyOf(roles);
    }
}
