package org.cyclework.record.internal.accounts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.cyclework.record.internal.journal.AccountSignature;

/** Checks signatures of accounts, and remembers those that were right. */
public final class Signatures {

    private static final int REMEMBERED = 100_000;

    private final Set<UUID> right = ConcurrentHashMap.newKeySet();

    /** @return whether the event's signature is that of the key it names */
    public boolean isRight(Told told) {
        return told.signature().filter(signature -> isRight(told, signature)).isPresent();
    }

    private boolean isRight(Told told, AccountSignature signature) {
        byte[] message = signature.message(told.event().learner(), told.event().audience().name());
        ByteBuffer hash = ByteBuffer.wrap(Sha.of(message, signature.key().getBytes(StandardCharsets.US_ASCII),
                signature.signed().getBytes(StandardCharsets.US_ASCII)));
        UUID known = new UUID(hash.getLong(), hash.getLong());
        if (right.contains(known)) {
            return true;
        }
        boolean good = AccountKey.signed(signature.key(), message, Base64.getDecoder().decode(signature.signed()));
        if (good) {
            if (right.size() >= REMEMBERED) {
                right.clear();
            }
            right.add(known);
        }
        return good;
    }
}
