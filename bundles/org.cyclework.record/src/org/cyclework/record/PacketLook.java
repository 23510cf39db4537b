package org.cyclework.record;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;

/** What a look at a packet found; nothing was changed by it. */
public sealed interface PacketLook {

    /**
     * It is refused as a whole.
     *
     * @param sentence why, for a person
     * @param locked whether a passphrase, or another one, is all that is needed
     */
    record Refused(String sentence, boolean locked) implements PacketLook {
    }

    /**
     * It can be read.
     *
     * @param sender who sealed it
     * @param id of the packet, unique for ever
     * @param made when, by the sender's clock
     * @param madeOut whether it is made out to this very home
     * @param news what is in it that is not here, by person; institution's business has no person
     * @param leftOut what in it would not be taken, and why; sentences
     * @param told what a person should know besides; sentences
     * @param packs course packs in it
     */
    record Readable(Sender sender, UUID id, OffsetDateTime made, boolean madeOut, List<News> news, List<String> leftOut,
            List<String> told, List<Pack> packs) implements PacketLook {

        /** Copies the lists. */
        public Readable {
            news = List.copyOf(news);
            leftOut = List.copyOf(leftOut);
            told = List.copyOf(told);
            packs = List.copyOf(packs);
        }

        /** @return how many events are new in all */
        public long events() {
            return news.stream().mapToLong(News::events).sum();
        }
    }

    /** How a sender stands here. */
    enum Standing {

        /** It was admitted. */
        ADMITTED,

        /** It was not met before. */
        STRANGER,

        /** It was admitted once, and is trusted no longer. */
        REVOKED,

        /** It is this home. */
        THIS_HOME
    }

    /**
     * Who sealed a packet.
     *
     * @param key the home's public key
     * @param name what it was admitted as, or else what it calls itself
     * @param standing how it stands here
     * @param kind what it was admitted as
     * @param code what both homes show when they meet for the first time
     */
    record Sender(String key, String name, Standing standing, Optional<HomeKind> kind, String code) {
    }

    /**
     * What is new about one person.
     *
     * @param person who; empty for what concerns the institution
     * @param name as it is known here or in the packet; empty where it is not
     * @param events how many, by audience
     */
    record News(Optional<UUID> person, Optional<String> name, SortedMap<Audience, Long> byAudience) {

        /** @return how many in all */
        public long events() {
            return byAudience.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * A course pack.
     *
     * @param name of the archive
     * @param bytes how long it is
     */
    record Pack(String name, long bytes) {
    }
}
