package org.cyclework.record.internal.journal;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** On a disk that promises nothing but what was forced, nothing that was acknowledged is lost. */
class LyingDiskTest {

    private static final int HISTORIES = Integer.getInteger("cyclework.journal.histories", 60);
    private static final long SEED = Long.getLong("cyclework.journal.seed", 1);

    @Test
    void norWhereLinesAreEncryptedInTheMidst() throws Exception {
        for (long seed = SEED; seed < SEED + HISTORIES; seed++) {
            new History(seed, UnaryOperator.identity()).encrypting().run();
        }
        System.out.println(HISTORIES + " encrypting histories on a lying disk, from seed " + SEED + " on");
    }

    @Test
    void nothingAcknowledgedIsLostInAnyHistory() throws Exception {
        for (long seed = SEED; seed < SEED + HISTORIES; seed++) {
            new History(seed, UnaryOperator.identity()).run();
        }
        System.out.println(HISTORIES + " histories on a lying disk, from seed " + SEED + " on");
    }
}
