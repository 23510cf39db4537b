package org.cyclework.record;

import java.util.List;

/** What came of taking a packet. */
public sealed interface PacketTaken {

    /**
     * It was refused, and nothing was changed.
     *
     * @param sentence why, for a person
     * @param locked whether a passphrase, or another one, is all that is needed
     */
    record Refused(String sentence, boolean locked) implements PacketTaken {
    }

    /**
     * It was taken.
     *
     * @param what what was found in it before
     * @param result what came of the merge
     * @param packs course packs that were added
     */
    record Taken(PacketLook.Readable what, MergeResult result, List<String> packs) implements PacketTaken {

        /** Copies the list. */
        public Taken {
            packs = List.copyOf(packs);
        }
    }
}
