package org.cyclework.record;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a packet is to be.
 *
 * @param name what this home calls itself in it, for people who have not met it; may be empty
 * @param home the key of the one home that it is made out to; empty for any that has been admitted
 * @param passphrase that it is locked with; the caller wipes it
 * @param packs archives of course packs that go with it
 * @param whole whether even what the other home is known to have goes with it
 * @param people only these of whom the access is about, such as those of a group; empty for all
 */
public record PacketOrder(String name, Optional<String> home, Optional<char[]> passphrase, List<Path> packs, boolean whole, Set<UUID> people) {

    /** Creates the order; no part is null. */
    public PacketOrder {
        Objects.requireNonNull(name);
        Objects.requireNonNull(home);
        Objects.requireNonNull(passphrase);
        packs = List.copyOf(packs);
        people = Set.copyOf(people);
    }

    /**
     * Creates an order about all whom the access is about.
     *
     * @param name what this home calls itself in it
     * @param home the key of the one home that it is made out to
     * @param passphrase that it is locked with
     * @param packs archives of course packs that go with it
     * @param whole whether even what the other home is known to have goes with it
     */
    public PacketOrder(String name, Optional<String> home, Optional<char[]> passphrase, List<Path> packs, boolean whole) {
        this(name, home, passphrase, packs, whole, Set.of());
    }

    /** @return an order for a packet that any admitted home may take, without a passphrase */
    public static PacketOrder plain() {
        return new PacketOrder("", Optional.empty(), Optional.empty(), List.of(), false);
    }

    /**
     * The same, made out to one home.
     *
     * @param key of the home
     * @return the order
     */
    public PacketOrder to(String key) {
        return new PacketOrder(name, Optional.of(key), passphrase, packs, whole, people);
    }

    /**
     * The same, locked.
     *
     * @param with the passphrase
     * @return the order
     */
    public PacketOrder locked(char[] with) {
        return new PacketOrder(name, home, Optional.of(with), packs, whole, people);
    }

    /**
     * The same, about some people only.
     *
     * @param only those
     * @return the order
     */
    public PacketOrder about(Set<UUID> only) {
        return new PacketOrder(name, home, passphrase, packs, whole, only);
    }
}
