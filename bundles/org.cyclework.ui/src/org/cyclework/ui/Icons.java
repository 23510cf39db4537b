package org.cyclework.ui;

import java.net.URL;
import org.eclipse.jface.resource.ImageDescriptor;
import org.osgi.framework.FrameworkUtil;

/** The icons, one family of SVG drawings; images are made through a {@code ResourceManager} of whoever shows them. */
public final class Icons {

    private Icons() {
    }

    /** @return the icon of this name, without folder and ending, such as "lesson" */
    public static ImageDescriptor named(String name) {
        URL url = url(name);
        return url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url);
    }

    /** @return where the drawing of this name lies; null where there is none */
    public static URL url(String name) {
        return FrameworkUtil.getBundle(Icons.class).getEntry("icons/" + name + ".svg");
    }
}
