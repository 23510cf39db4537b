package org.cyclework.record.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** Files of which, from a moment on, whoever makes the tables does not get the third before the test says so. */
final class SlowFiles extends UnforcedFiles {

    private static final String MAKER = "record reading";

    private final Set<Path> read = ConcurrentHashMap.newKeySet();
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private volatile boolean slow;

    void slow() {
        slow = true;
    }

    void awaitReader() throws InterruptedException {
        reached.await();
    }

    void release() {
        released.countDown();
    }

    /** @return what was read for the tables since it is slow */
    Set<Path> read() {
        return read;
    }

    @Override
    public Source read(Path file) throws IOException {
        if (slow && Thread.currentThread().getName().equals(MAKER) && read.add(file) && read.size() == 3) {
            reached.countDown();
            try {
                released.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
        return super.read(file);
    }
}
