package org.cyclework.record.internal.accounts;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Wraps a secret in a key by AES-256-GCM: 12 random bytes, then what was encrypted with its tag. */
final class Wrapping {

    /** Bytes of a nonce. */
    static final int NONCE = 12;

    private static final int TAG_BITS = 128;

    private Wrapping() {
    }

    static byte[] wrap(byte[] secret, byte[] key, byte[] about, SecureRandom random) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        return wrap(secret, key, about, nonce);
    }

    /** The same with a nonce that this key is used with only once. */
    static byte[] wrap(byte[] secret, byte[] key, byte[] about, byte[] nonce) {
        try {
            byte[] wrapped = cipher(Cipher.ENCRYPT_MODE, key, nonce, about).doFinal(secret);
            byte[] whole = Arrays.copyOf(nonce, NONCE + wrapped.length);
            System.arraycopy(wrapped, 0, whole, NONCE, wrapped.length);
            return whole;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot encrypt by AES-256-GCM", e);
        }
    }

    /** @return the secret; empty where the key is another one, or the bytes were changed, or are about something else */
    static Optional<byte[]> unwrap(byte[] wrapped, byte[] key, byte[] about) {
        if (wrapped.length < NONCE + TAG_BITS / 8) {
            return Optional.empty();
        }
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(wrapped, NONCE), about)
                    .doFinal(wrapped, NONCE, wrapped.length - NONCE));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] about) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(about);
        return cipher;
    }
}
