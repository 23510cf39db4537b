package org.cyclework.ui;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How a second start of the program asks the window that is open already to come to the front: it lays a file into a folder
 * that both know, and the open window takes it away.
 */
public final class Doorbell {

    private static final Logger LOG = LoggerFactory.getLogger(Doorbell.class);
    private static final long LOOK_NANOS = 20_000_000;

    private final Path folder;
    private final Path bell;

    /** A bell in a folder, which exists and both sides may write to. */
    public Doorbell(Path folder) {
        this.folder = folder;
        bell = folder.resolve("raise");
    }

    /** Listens until it is closed. */
    public interface Listening extends AutoCloseable {

        @Override
        void close();
    }

    /**
     * Listens from now on; a ring from before is not heard. Where the folder cannot be watched nobody hears anything.
     *
     * @param rung runs on a thread of its own at each ring
     */
    public Listening listen(Runnable rung) {
        try {
            WatchService watch = folder.getFileSystem().newWatchService();
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            Files.deleteIfExists(bell);
            Thread thread = new Thread(() -> hear(watch, rung), "doorbell");
            thread.setDaemon(true);
            thread.start();
            return () -> close(watch);
        } catch (IOException | UnsupportedOperationException e) {
            LOG.info("A second start will not be heard: {}", e.toString());
            return () -> {};
        }
    }

    private void hear(WatchService watch, Runnable rung) {
        try {
            while (true) {
                WatchKey key = watch.take();
                key.pollEvents();
                key.reset();
                if (Files.deleteIfExists(bell)) {
                    rung.run();
                }
            }
        } catch (ClosedWatchServiceException | InterruptedException e) {
            LOG.trace("Nobody listens any more.", e);
        } catch (IOException e) {
            LOG.info("A second start will not be heard any more: {}", e.toString());
        }
    }

    private static void close(WatchService watch) {
        try {
            watch.close();
        } catch (IOException e) {
            LOG.debug("The folder is still watched.", e);
        }
    }

    /**
     * Rings, and waits for an answer.
     *
     * @param patience how long at most
     * @return whether somebody heard it; nothing is left behind in either case
     */
    public boolean ring(Duration patience) {
        try {
            Files.write(bell, new byte[0]);
            long until = System.nanoTime() + patience.toNanos();
            while (Files.exists(bell)) {
                if (System.nanoTime() - until > 0) {
                    return !Files.deleteIfExists(bell);
                }
                LockSupport.parkNanos(LOOK_NANOS);
            }
            return true;
        } catch (IOException e) {
            LOG.debug("The bell cannot be rung.", e);
            return false;
        }
    }
}
