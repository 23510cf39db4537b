package org.cyclework.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Longer texts of the shell. */
final class Messages extends NLS {

    static String About_title;
    static String About_text;

    static {
        NLS.initializeMessages("org.cyclework.ui.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
