package org.cyclework.assessment.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;
import org.cyclework.record.LearnerRecord;

/** A record like the real one behind it, which however lets nothing be written until it is told to. */
final class HeldRecord {

    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private final LearnerRecord record;

    HeldRecord(LearnerRecord real) {
        record = (LearnerRecord) Proxy.newProxyInstance(LearnerRecord.class.getClassLoader(), new Class<?>[] {LearnerRecord.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("append")) {
                        reached.countDown();
                        released.await();
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
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
