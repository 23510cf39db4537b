package org.cyclework.record.internal.accounts;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * An account's key, wrapped in its recovery code. The code is random and long, so nothing has to be stretched.
 *
 * @param wrapped the wrapped key
 */
public record Recovery(byte[] wrapped) {

    /** @return the key, wrapped */
    public static Recovery of(UUID person, String code, AccountKey key, SecureRandom random) {
        byte[] secret = key.secret();
        try {
            return new Recovery(Wrapping.wrap(secret, key(person, code), Verifier.about(person, "recovery"), random));
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /** @return the key; empty where it is another code */
    public Optional<AccountKey> unwrap(UUID person, String code, String open) {
        Optional<byte[]> secret = Wrapping.unwrap(wrapped, key(person, code), Verifier.about(person, "recovery"));
        Optional<AccountKey> key = secret.flatMap(bytes -> AccountKey.of(bytes, open));
        secret.ifPresent(bytes -> Arrays.fill(bytes, (byte) 0));
        return key;
    }

    private static byte[] key(UUID person, String code) {
        return Sha.of(Verifier.about(person, "recovery code"), Letters.plain(code).getBytes(StandardCharsets.UTF_8));
    }

    /** @return the payload that says it */
    public String json() {
        return Fields.none().and("value", wrapped).json();
    }

    /** @return what a payload says; empty where it is none of ours */
    public static Optional<Recovery> read(String json) {
        return Fields.read(json).bytes("value").map(Recovery::new);
    }
}
