package org.cyclework.record;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * A home that was admitted once: a machine, or rather a folder on it, with a key of its own.
 *
 * @param key its public key, 32 bytes in base 64
 * @param name what people call it
 * @param kind what it is used for
 * @param people whose own a personal one is; empty for the others
 * @param revoked whether it is trusted no longer
 */
public record KnownHome(String key, String name, HomeKind kind, Set<UUID> people, boolean revoked) {

    /** Creates it; no part is null. */
    public KnownHome {
        Objects.requireNonNull(key);
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        people = Set.copyOf(people);
    }
}
