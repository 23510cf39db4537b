package org.cyclework.ui.tests.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/**
 * Measures how long each event and each piece of posted work holds the UI thread, and says it for each test class: what it
 * waited for in a loop of its own, such as while a dialog is open, does not count. What tests do on the thread, such as reading
 * a page back, is in it.
 */
final class UiThreadTimes {

    private static final long SHORTEST_NANOS = 1_000_000;

    /** What is being done at the moment, the innermost last, with what was done inside and slept through taken off. */
    private static final class Turn {

        private final long from = System.nanoTime();
        private long others;
    }

    private final Deque<Turn> turns = new ArrayDeque<>();
    private final List<Long> nanos = new ArrayList<>();
    private long sleepsSince;

    /** Listens from now on, until the program ends. */
    void start() {
        Display display = Display.getDefault();
        display.syncExec(() -> {
            display.addListener(SWT.PreEvent, event -> turns.addLast(new Turn()));
            display.addListener(SWT.PostEvent, event -> over());
            display.addListener(SWT.Sleep, event -> sleepsSince = System.nanoTime());
            display.addListener(SWT.Wakeup, event -> takeOff(System.nanoTime() - sleepsSince));
        });
    }

    private void over() {
        if (turns.isEmpty()) {
            return; // it had begun before anybody listened
        }
        Turn turn = turns.removeLast();
        long whole = System.nanoTime() - turn.from;
        takeOff(whole);
        if (whole - turn.others >= SHORTEST_NANOS) {
            nanos.add(whole - turn.others);
        }
    }

    private void takeOff(long spent) {
        if (!turns.isEmpty()) {
            turns.getLast().others += spent;
        }
    }

    /** Says what was measured since the last time. */
    void tell(String flow, Path file) {
        List<Long> sorted = new ArrayList<>();
        Display.getDefault().syncExec(() -> {
            sorted.addAll(nanos);
            nanos.clear();
        });
        sorted.sort(null);
        if (sorted.isEmpty()) {
            return;
        }
        long slow = sorted.stream().filter(each -> each > 100 * SHORTEST_NANOS).count();
        String line = String.format(Locale.ROOT, "UI thread, %s: %d turns of 1 ms and more, p50 %d ms, p95 %d ms, p99 %d ms, longest %d ms, %d over 100 ms%n",
                flow, sorted.size(), share(sorted, 50), share(sorted, 95), share(sorted, 99), share(sorted, 100), slow);
        System.out.print(line);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long share(List<Long> sorted, int percent) {
        return sorted.get(Math.max(0, (sorted.size() * percent + 99) / 100 - 1)) / SHORTEST_NANOS;
    }
}
