package org.cyclework.ui.tests.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.widgets.Display;

/**
 * Measures on the UI thread how long something takes from the call that asks for it until it can be seen, and says it for all of
 * a kind. Before each call the window is left alone for a moment, as by somebody who reads.
 */
public final class Opening {

    private static final long PATIENCE_SECONDS = 20;
    private static final int READING_MILLIS = 1_000;

    private final List<Long> millis = new ArrayList<>();

    /**
     * Asks for something and waits until it is there.
     *
     * @param what for the message
     * @param ask runs on the UI thread
     * @param there is asked on the UI thread, each millisecond
     */
    public void measure(String what, Runnable ask, BooleanSupplier there) {
        Display display = Display.getDefault();
        CompletableFuture<Long> seen = new CompletableFuture<>();
        display.asyncExec(() -> display.timerExec(READING_MILLIS, () -> {
            long from = System.nanoTime();
            ask.run();
            look(display, from, there, seen);
        }));
        try {
            millis.add(seen.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("There was never " + what, e);
        }
    }

    private static void look(Display display, long from, BooleanSupplier there, CompletableFuture<Long> seen) {
        try {
            if (there.getAsBoolean()) {
                seen.complete(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from));
            } else {
                display.timerExec(1, () -> look(display, from, there, seen));
            }
        } catch (RuntimeException e) {
            seen.completeExceptionally(e);
        }
    }

    /** Says how long they took, the first one apart, since it makes what the others find. */
    public void tell(String kind) {
        List<Long> others = new ArrayList<>(millis.subList(1, millis.size()));
        Collections.sort(others);
        String line = String.format(Locale.ROOT, "Opening, %s: the first %d ms; %d more: p50 %d ms, p95 %d ms, longest %d ms%n", kind, millis.getFirst(),
                others.size(), others.get(others.size() / 2), others.get((others.size() * 95 + 99) / 100 - 1), others.getLast());
        System.out.print(line);
        Path file = Path.of(System.getProperty("cyclework.screenshots", "target/screenshots"), "ui-thread.txt");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
