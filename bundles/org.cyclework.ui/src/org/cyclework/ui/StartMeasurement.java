package org.cyclework.ui;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Tells how long the start took until the workbench was up and the first page filled, and ends the program, where the system
 * property {@value #PROPERTY} asks for it.
 */
public final class StartMeasurement {

    /** System property that asks for a measurement. */
    public static final String PROPERTY = "cyclework.measureStart";

    private static boolean started;
    private static boolean shown;
    private static boolean told;

    private StartMeasurement() {
    }

    /** The workbench is up; called on the UI thread. */
    public static void started(Display display) {
        started = true;
        tell(display);
    }

    /** The first page is filled; called on the UI thread. */
    public static void shown(Display display) {
        shown = true;
        tell(display);
    }

    /** Tells in a turn of its own, when the window answers. */
    private static void tell(Display display) {
        if (!started || !shown || told || !Boolean.getBoolean(PROPERTY)) {
            return;
        }
        told = true;
        display.asyncExec(() -> {
            long millis = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
            PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            out.println("usable after ms: " + millis);
            if (!display.isDisposed()) {
                display.asyncExec(PlatformUI.getWorkbench()::close);
            }
        });
    }
}
