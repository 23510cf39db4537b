package org.cyclework.record.internal.journal;

import java.util.Optional;

/** Checks a stream's seals with the key of its header. */
final class Seals {

    private final Optional<byte[]> key;
    private final byte[] headerLink;

    Seals(FirstLine header) {
        this.key = header.key();
        this.headerLink = header.headerLink();
    }

    /** Looks at a seal that follows the entry of this number and link. */
    void check(byte[] seal, long number, byte[] link) throws MalformedLine {
        if (key.isEmpty() || !HomeKey.signed(key.get(), EntryCode.sealed(headerLink, number, link), seal)) {
            throw new MalformedLine("its seal is not the home's");
        }
    }
}
