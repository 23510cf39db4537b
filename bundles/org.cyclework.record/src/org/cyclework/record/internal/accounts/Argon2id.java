package org.cyclework.record.internal.accounts;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.cyclework.record.PassphraseCost;

/** Makes a key of a passphrase or PIN by Argon2id. */
public final class Argon2id {

    /** Bytes of a key. */
    static final int LENGTH = 32;
    /** Bytes of a salt. */
    static final int SALT = 16;

    private Argon2id() {
    }

    /** @return the key; the same text in composed or decomposed characters gives the same */
    static byte[] key(char[] secret, byte[] salt, PassphraseCost cost) {
        return key(secret, salt, cost, LENGTH);
    }

    /** @return so many bytes; the same text in composed or decomposed characters gives the same */
    public static byte[] key(char[] secret, byte[] salt, PassphraseCost cost, int length) {
        byte[] text = bytes(secret);
        try {
            return key(text, salt, cost, length);
        } finally {
            Arrays.fill(text, (byte) 0);
        }
    }

    /** One at a time, since each needs so much memory. @return so many bytes made of a secret that is no text */
    public static synchronized byte[] key(byte[] secret, byte[] salt, PassphraseCost cost, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13).withSalt(salt)
                .withMemoryAsKB(cost.memoryKib()).withIterations(cost.passes()).withParallelism(cost.lanes()).build());
        byte[] key = new byte[length];
        generator.generateBytes(secret, key);
        return key;
    }

    private static byte[] bytes(char[] secret) {
        CharBuffer composed = CharBuffer.wrap(Normalizer.normalize(CharBuffer.wrap(secret), Normalizer.Form.NFC));
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(composed);
        byte[] text = new byte[encoded.remaining()];
        encoded.get(text);
        Arrays.fill(encoded.array(), (byte) 0);
        return text;
    }
}
