package org.cyclework.record.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.cyclework.record.internal.journal.Entry;

/**
 * Entries on their way to the tables: a thread of its own reads them, a few batches ahead of the thread that applies them.
 */
final class Batches implements AutoCloseable {

    /** So many entries wait at most, or one batch. */
    private static final int WAITING = 12_000;

    private final BlockingQueue<Optional<Batch>> queue = new LinkedBlockingQueue<>();
    private final Semaphore room = new Semaphore(WAITING);
    private final BooleanSupplier stop;
    private volatile boolean unwanted;
    private boolean ended;
    private Throwable failure;

    /**
     * Entries that are applied together.
     *
     * @param learner whom all of them are about
     * @param entries in canonical order as far as that is known
     * @param branch whether others have the numbers of these in their stream
     */
    record Batch(UUID learner, List<Entry> entries, boolean branch) {
    }

    /** Takes batches from who reads them. */
    @FunctionalInterface
    interface Sink {

        /** @return false where no more are wanted, which is no reason to leave other work undone */
        boolean take(Batch batch);
    }

    /** What reads entries and hands them over. */
    @FunctionalInterface
    interface Reading {

        void to(Sink sink);
    }

    /** Begins to read; once {@code stop} says so no more are wanted. */
    Batches(Reading reading, BooleanSupplier stop) {
        this.stop = stop;
        Thread thread = new Thread(() -> read(reading), "record reading");
        thread.setDaemon(true);
        thread.start();
    }

    private void read(Reading reading) {
        try {
            reading.to(this::hand);
        } catch (RuntimeException | Error e) {
            failure = e;
        } finally {
            queue.add(Optional.empty());
        }
    }

    private boolean hand(Batch batch) {
        room.acquireUninterruptibly(weight(batch));
        queue.add(Optional.of(batch));
        return !unwanted && !stop.getAsBoolean();
    }

    private static int weight(Batch batch) {
        return Math.min(WAITING, batch.entries().size());
    }

    private Optional<Batch> taken() {
        Optional<Batch> taken = uninterrupted();
        taken.ifPresent(batch -> room.release(weight(batch)));
        return taken;
    }

    /**
     * The next batch.
     *
     * @return it; empty at the end
     * @throws IllegalStateException where the reading failed
     */
    Optional<Batch> next() {
        Optional<Batch> next = taken();
        ended = next.isEmpty();
        if (ended && failure != null) {
            throw new IllegalStateException("what brings entries failed", failure);
        }
        return next;
    }

    /** Takes no more, and waits until the reading has come to its end. */
    @Override
    public void close() {
        unwanted = true;
        while (!ended) {
            ended = taken().isEmpty();
        }
    }

    /** Whoever is interrupted hears of it afterwards: what has to be kept is not left half done. */
    private Optional<Batch> uninterrupted() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return queue.take();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
