package org.cyclework.record.internal.packet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id, so that whoever tries many has to pay for each.
 *
 * @param memory kibibytes
 * @param passes over it
 * @param lanes side by side
 */
record Stretching(int memory, int passes, int lanes) {

    /** What this program asks for; a few tenths of a second. */
    static final Stretching STANDARD = new Stretching(32 << 10, 3, 1);

    /** @return whether somebody else's wish is one that this machine can afford and that deserves the name */
    boolean isBearable() {
        return memory >= 8 << 10 && memory <= 64 << 10 && passes >= 1 && passes <= 10 && lanes >= 1 && lanes <= 4;
    }

    byte[] stretch(byte[] secret, byte[] salt, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory).withIterations(passes).withParallelism(lanes).withSalt(salt).build());
        byte[] stretched = new byte[length];
        generator.generateBytes(secret, stretched);
        return stretched;
    }

    byte[] stretch(char[] passphrase, byte[] salt, int length) {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(Normalizer.normalize(CharBuffer.wrap(passphrase), Normalizer.Form.NFC));
        byte[] secret = Arrays.copyOf(bytes.array(), bytes.limit());
        try {
            return stretch(secret, salt, length);
        } finally {
            Arrays.fill(secret, (byte) 0);
            Arrays.fill(bytes.array(), (byte) 0);
        }
    }
}
