package org.cyclework.record;

/**
 * How much work it is to try a passphrase or PIN: the parameters of Argon2id with which new ones are kept. What was kept
 * before keeps its own.
 *
 * @param memoryKib memory in units of 1,024 bytes; from 8 times the lanes to 262,144
 * @param passes over that memory; 1 to 64
 * @param lanes independent parts of it; 1 to 16
 */
public record PassphraseCost(int memoryKib, int passes, int lanes) {

    /** What the program uses: between a fifth and half of a second on an ordinary computer. */
    public static final PassphraseCost STANDARD = new PassphraseCost(48 * 1024, 3, 1);

    /** As little as can be, for tests that sign in often; it protects nobody. */
    public static final PassphraseCost LOWEST = new PassphraseCost(8, 1, 1);

    /** Checks the bounds, which also keep a forged event from taking all memory. */
    public PassphraseCost {
        if (lanes < 1 || lanes > 16 || passes < 1 || passes > 64 || memoryKib < 8 * lanes || memoryKib > 1 << 18) {
            throw new IllegalArgumentException("no cost of a passphrase: " + memoryKib + " KiB, " + passes + " passes, " + lanes + " lanes");
        }
    }
}
