package org.cyclework.record.internal.packet;

import org.cyclework.record.PassphraseCost;
import org.cyclework.record.internal.accounts.Argon2id;

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

    private static final int LEAST_MEMORY = 8 << 10;

    /** @return as much work as a record asks for, as far as every home bears it and no more than the standard */
    static Stretching asked(PassphraseCost cost) {
        return new Stretching(Math.clamp(cost.memoryKib(), LEAST_MEMORY, STANDARD.memory), Math.min(cost.passes(), STANDARD.passes), STANDARD.lanes);
    }

    /** @return whether somebody else's wish is one that this machine can afford and that deserves the name */
    boolean isBearable() {
        return memory >= LEAST_MEMORY && memory <= 64 << 10 && passes >= 1 && passes <= 10 && lanes >= 1 && lanes <= 4;
    }

    byte[] stretch(byte[] secret, byte[] salt, int length) {
        return Argon2id.key(secret, salt, cost(), length);
    }

    byte[] stretch(char[] passphrase, byte[] salt, int length) {
        return Argon2id.key(passphrase, salt, cost(), length);
    }

    private PassphraseCost cost() {
        return new PassphraseCost(memory, passes, lanes);
    }
}
