package org.cyclework.record.internal.packet;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a packet says about itself; its seal is over this.
 *
 * @param packet its id
 * @param made when, by the sender's clock
 * @param key of the home that seals it, 32 bytes in base 64
 * @param name what the home calls itself
 * @param institution that it belongs to
 * @param home the key of the home that it is made out to
 * @param members what follows, in order
 */
public record Manifest(UUID packet, OffsetDateTime made, String key, String name, Optional<UUID> institution,
        Optional<String> home, List<Member> members) {

    /** The version of the format that this program writes. */
    static final int FORMAT = 1;

    static final String FILE = "manifest.json";
    static final String SEAL = "seal.json";
    static final String STREAMS = "streams.jsonl";
    static final String BRANCHES = "branches.jsonl";
    static final String PACKS = "packs/";

    /**
     * A member of the archive.
     *
     * @param name of it
     * @param bytes how long it is
     * @param sha256 of its bytes, 64 lower-case hexadecimal digits
     */
    public record Member(String name, long bytes, String sha256) {
    }

    /** Copies the list. */
    public Manifest {
        members = List.copyOf(members);
    }
}
