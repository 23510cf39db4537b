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
final class Stretching {

    /** Bytes of a key. */
    static final int LENGTH = 32;
    /** Bytes of a salt. */
    static final int SALT = 16;

    private Stretching() {
    }

    /** @return the key; the same text in composed or decomposed characters gives the same */
    static byte[] key(char[] secret, byte[] salt, PassphraseCost cost) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13).withSalt(salt)
                .withMemoryAsKB(cost.memoryKib()).withIterations(cost.passes()).withParallelism(cost.lanes()).build());
        byte[] text = bytes(secret);
        try {
            byte[] key = new byte[LENGTH];
            generator.generateBytes(text, key);
            return key;
        } finally {
            Arrays.fill(text, (byte) 0);
        }
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
