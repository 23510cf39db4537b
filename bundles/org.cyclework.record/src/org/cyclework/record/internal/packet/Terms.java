package org.cyclework.record.internal.packet;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.HomeKind;
import org.cyclework.record.KnownHome;
import org.cyclework.record.internal.accounts.Signatures;
import org.cyclework.record.internal.journal.Head;
import org.cyclework.record.internal.journal.StreamId;

/**
 * What a home knows by which it judges a packet.
 *
 * @param key its own
 * @param institution that it belongs to; empty where it is one person's, or nobody's yet
 * @param homes that were admitted
 * @param people who are here, with their names
 * @param erased people who were erased
 * @param heads how far every stream goes here
 * @param signatures checks those of accounts
 */
public record Terms(String key, Optional<UUID> institution, Homes homes, Map<UUID, String> people, Set<UUID> erased,
        Map<StreamId, Head> heads, Signatures signatures) {

    /** @return the home that sealed a packet, where it may bring anything; this very one may bring back everything */
    Optional<KnownHome> sender(Manifest manifest) {
        return manifest.key().equals(key) ? Optional.of(new KnownHome(key, manifest.name(), HomeKind.SUPERVISOR, Set.of(), false)) : homes.of(manifest.key()).filter(home -> !home.revoked());
    }

    /**
     * Whether a home can be called something.
     *
     * @param text any
     * @return whether it can stand in a sentence
     */
    public static boolean isName(String text) {
        return ManifestCode.isName(text);
    }

    /** @return whether a packet is made out to this very home */
    boolean isMadeOut(Manifest manifest) {
        return manifest.home().filter(key::equals).isPresent();
    }
}
