package org.cyclework.ui.internal;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;

/**
 * Gives GTK a stylesheet for its own widgets. The property is SWT's, undocumented and read when the display is made;
 * where it is gone one day, edges are fainter and nothing else changes.
 */
final class GtkLook {

    private static final String PROPERTY = "org.eclipse.swt.internal.gtk.cssFile";

    private GtkLook() {
    }

    /** Has to come before the display. */
    static void prepare() {
        if (!Platform.WS_GTK.equals(Platform.getWS()) || System.getProperty(PROPERTY) != null) {
            return;
        }
        URL sheet = FrameworkUtil.getBundle(GtkLook.class).getEntry("css/gtk.css");
        try {
            System.setProperty(PROPERTY, new File(FileLocator.toFileURL(sheet).getPath()).getPath());
        } catch (IOException unreadable) {
            Platform.getLog(GtkLook.class).warn("GTK keeps its own look", unreadable);
        }
    }
}
