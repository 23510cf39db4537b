package org.cyclework.ui.tests.support;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/**
 * Collects what the platform logs as an error, and the reports of the UI responsiveness monitor. The monitor reports from
 * 100 ms on; a busy machine can stretch a short event that far, so only what held the window five times as long, times the
 * work that waits on the machine, is held against the test. The rest is told in its report.
 */
final class PlatformLog implements ILogListener {

    private static final String MONITOR = "org.eclipse.ui.monitoring";

    private static final Pattern FREEZE = Pattern.compile("freeze of ([0-9.]+)s");
    private static final double TOO_LONG_SECONDS = 0.5;
    private static final int FRAMES = 40;

    private final List<String> entries = new CopyOnWriteArrayList<>();
    private final List<String> freezes = new CopyOnWriteArrayList<>();

    void start() {
        Platform.addLogListener(this);
    }

    /** Stops listening and gives what was collected. */
    List<String> stop() {
        Platform.removeLogListener(this);
        return entries;
    }

    /** @return every report of the monitor */
    List<String> freezes() {
        return freezes;
    }

    /** What the thread was found doing, the innermost calls of each sample. */
    private static String samples(IStatus freeze) {
        StringBuilder text = new StringBuilder();
        for (IStatus sample : freeze.getChildren()) {
            text.append("\n  ").append(sample.getMessage());
            if (sample.getException() != null) {
                Arrays.stream(sample.getException().getStackTrace()).limit(FRAMES).forEach(frame -> text.append("\n    ").append(frame));
            }
        }
        return text.toString();
    }

    /** How many threads ran or waited to run in the last minute, on average; the window needs the X server's share too. */
    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    @Override
    public void logging(IStatus status, String plugin) {
        if (MONITOR.equals(status.getPlugin())) {
            freezes.add(status.getMessage() + samples(status));
            Matcher freeze = FREEZE.matcher(status.getMessage());
            if (!freeze.find() || Double.parseDouble(freeze.group(1)) > TOO_LONG_SECONDS * Math.max(1, load())) {
                entries.add(status.getMessage() + " with a load of " + load());
            }
        } else if (status.getSeverity() == IStatus.ERROR) {
            Throwable cause = status.getException();
            entries.add(status.getPlugin() + ": " + status.getMessage() + (cause == null ? "" : " " + cause));
        }
    }
}
