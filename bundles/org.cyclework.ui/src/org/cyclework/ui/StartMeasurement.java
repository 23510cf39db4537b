package org.cyclework.ui;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Tells how long the start took and ends the program, where the system property {@value #PROPERTY} asks for it. */
public final class StartMeasurement {

    /** System property that asks for a measurement. */
    public static final String PROPERTY = "cyclework.measureStart";

    private static boolean told;

    private StartMeasurement() {
    }

    /** The first page can be used now; does nothing unless a measurement was asked for. Called on the UI thread. */
    public static void usable(Display display) {
        if (told || !Boolean.getBoolean(PROPERTY)) {
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
