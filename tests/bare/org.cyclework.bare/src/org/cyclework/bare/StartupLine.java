package org.cyclework.bare;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.eclipse.swt.widgets.Display;

/** Says how long the start took, and ends the program where the measurement asks for it. */
final class StartupLine {

    private StartupLine() {
    }

    static void print(Display display) {
        if (Boolean.getBoolean("cyclework.measureStart")) {
            long started = ManagementFactory.getRuntimeMXBean().getStartTime();
            // The start script keeps the standard output for answers, so the platform's own stream leads nowhere.
            PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            out.println("usable after ms: " + (System.currentTimeMillis() - started));
            display.asyncExec(org.eclipse.ui.PlatformUI.getWorkbench()::close);
        }
    }
}
