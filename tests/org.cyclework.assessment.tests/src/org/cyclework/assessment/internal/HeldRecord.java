package org.cyclework.assessment.internal;

import java.util.concurrent.CountDownLatch;
import org.cyclework.record.LearnerRecord;
import org.cyclework.testsupport.WatchedRecord;

/** A record that lets nothing be written until it is told to. */
final class HeldRecord {

    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private final LearnerRecord record;

    HeldRecord(LearnerRecord real) {
        record = new WatchedRecord(real, (method, access) -> {
            if (method.equals("append")) {
                hold();
            }
        });
    }

    private void hold() {
        reached.countDown();
        try {
            released.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    LearnerRecord record() {
        return record;
    }

    /** Waits until somebody wants to write. */
    void awaitWriter() throws InterruptedException {
        reached.await();
    }

    /** Lets everything be written from now on. */
    void release() {
        released.countDown();
    }
}
