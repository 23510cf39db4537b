package org.cyclework.ui.tests.support;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** Collects what the platform logs as an error, and every report of the UI responsiveness monitor. */
final class PlatformLog implements ILogListener {

    private static final String MONITOR = "org.eclipse.ui.monitoring";

    private final List<String> entries = new CopyOnWriteArrayList<>();

    void start() {
        Platform.addLogListener(this);
    }

    /** Stops listening and gives what was collected. */
    List<String> stop() {
        Platform.removeLogListener(this);
        return entries;
    }

    @Override
    public void logging(IStatus status, String plugin) {
        if (status.getSeverity() == IStatus.ERROR || MONITOR.equals(status.getPlugin())) {
            Throwable cause = status.getException();
            entries.add(status.getPlugin() + ": " + status.getMessage() + (cause == null ? "" : " " + cause));
        }
    }
}
