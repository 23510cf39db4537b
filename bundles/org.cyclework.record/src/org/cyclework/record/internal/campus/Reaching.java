package org.cyclework.record.internal.campus;

import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reaches a campus beside whoever asks for it, since the driver cannot be interrupted: whoever gives up waits for nothing, and a line that comes too late is closed. */
public final class Reaching {

    /** What the threads are called. */
    static final String THREAD = "campus-reach";

    private static final Logger LOG = LoggerFactory.getLogger(Reaching.class);
    private static final long ASK_MILLIS = 100;

    private Reaching() {
    }

    /**
     * Reaches it.
     *
     * @param reach makes the line, as long as that takes
     * @param goOn asked again and again whether anybody still wants it
     * @param <T> the line
     * @return it; empty where nobody wanted it any longer
     * @throws SQLException where it cannot be reached
     */
    public static <T extends AutoCloseable> Optional<T> reach(Callable<T> reach, BooleanSupplier goOn) throws SQLException {
        CompletableFuture<T> line = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name(THREAD).start(() -> make(reach, line));
        try {
            while (goOn.getAsBoolean() || !line.cancel(false)) {
                try {
                    return Optional.of(line.get(ASK_MILLIS, TimeUnit.MILLISECONDS));
                } catch (TimeoutException e) {
                    LOG.trace("The campus does not answer yet.");
                }
            }
            return Optional.empty();
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (InterruptedException e) {
            giveUp(line);
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (RuntimeException e) {
            giveUp(line);
            throw e;
        }
    }

    private static <T extends AutoCloseable> void giveUp(CompletableFuture<T> line) {
        if (!line.cancel(false) && !line.isCompletedExceptionally()) {
            close(line.join());
        }
    }

    private static <T extends AutoCloseable> void make(Callable<T> reach, CompletableFuture<T> line) {
        try {
            T made = reach.call();
            if (!line.complete(made)) {
                close(made);
            }
        } catch (Exception | Error e) {
            line.completeExceptionally(e);
        }
    }

    private static void close(AutoCloseable late) {
        try {
            late.close();
        } catch (Exception e) {
            LOG.debug("The line to the campus that came too late was closed with trouble.", e);
        }
    }

    private static SQLException failure(Throwable cause) {
        return switch (cause) {
            case SQLException refused -> refused;
            case RuntimeException fault -> throw fault;
            case Error fault -> throw fault;
            default -> new SQLException(cause.getMessage(), cause);
        };
    }
}
