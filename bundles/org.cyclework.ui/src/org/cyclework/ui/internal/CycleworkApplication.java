package org.cyclework.ui.internal;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cyclework.course.DataFolder;
import org.cyclework.ui.Themes;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** The program with a window: claims the data folder, then runs the workbench in it. */
public final class CycleworkApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        Display.setAppName("Cyclework");
        Display display = PlatformUI.createDisplay();
        try {
            if (!claim(Platform.getInstanceLocation())) {
                return EXIT_OK;
            }
            HeadStart.begin();
            Themes.prepare();
            int answer = PlatformUI.createAndRunWorkbench(display, new CycleworkAdvisor());
            return answer == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            Platform.getInstanceLocation().release();
            display.dispose();
        }
    }

    /** Claims the folder for this window alone; where that is impossible it says why. */
    private static boolean claim(Location location) {
        Path folder = DataFolder.path().resolve("workspace");
        try {
            if (!location.isSet()) {
                Files.createDirectories(folder);
                URL url = folder.toUri().toURL();
                if (location.set(url, true)) {
                    return true;
                }
            } else if (location.lock()) {
                return true;
            }
            tell("Cyclework is already open", "Another Cyclework window is using the folder " + DataFolder.path()
                    + ".\n\nNothing was changed. Go on in that window, or close it and start again.");
        } catch (IOException | IllegalStateException unusable) {
            tell("The data folder cannot be used", "Cyclework keeps its data in " + DataFolder.path()
                    + ", and this folder cannot be written (" + unusable.getMessage()
                    + ").\n\nNothing was changed. Make the folder writable, or set CYCLEWORK_HOME to another one.");
        }
        return false;
    }

    private static void tell(String title, String message) {
        MessageDialog.openInformation(null, title, message);
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }
}
