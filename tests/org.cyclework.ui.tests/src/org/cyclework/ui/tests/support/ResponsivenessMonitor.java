package org.cyclework.ui.tests.support;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** Switches the platform's monitor of the UI thread on: it logs whatever holds the thread for longer than a limit. */
final class ResponsivenessMonitor {

    private static final int LIMIT_MILLIS = 100;
    /** The browser engine's own waking and loading, and what only tests do: reading a page back, taking pictures. */
    private static final String NOT_OURS = "org.eclipse.swt.browser.*,org.eclipse.swtbot.*,org.eclipse.swt.graphics.ImageLoader.save";

    private ResponsivenessMonitor() {
    }

    static void start() {
        IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.eclipse.ui.monitoring");
        preferences.putInt("long_event_warning_threshold", LIMIT_MILLIS);
        preferences.putInt("long_event_error_threshold", LIMIT_MILLIS);
        preferences.put("ui_thread_filter", NOT_OURS);
        preferences.putBoolean("log_to_error_log", true);
        preferences.putBoolean("monitoring_enabled", true);
    }
}
