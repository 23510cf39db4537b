package org.cyclework.bare;

import java.lang.management.ManagementFactory;
import org.eclipse.swt.widgets.Display;

/** Says how long the start took, and ends the program where the measurement asks for it. */
final class StartupLine {

    private StartupLine() {
    }

    static void print(Display display) {
        if (Boolean.getBoolean("cyclework.measureStart")) {
            long started = ManagementFactory.getRuntimeMXBean().getStartTime();
            System.out.println("usable after ms: " + (System.currentTimeMillis() - started));
            System.out.flush();
            display.asyncExec(org.eclipse.ui.PlatformUI.getWorkbench()::close);
        }
    }
}
