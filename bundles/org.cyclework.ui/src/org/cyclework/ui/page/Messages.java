package org.cyclework.ui.page;

import org.eclipse.osgi.util.NLS;

/** The words of the pieces that pages are built of. */
final class Messages extends NLS {

    // Named after their keys; the file beside this class has the words.
    public static String Error_noPlace;

    static {
        NLS.initializeMessages("org.cyclework.ui.page.messages", Messages.class);
    }

    private Messages() {
    }
}
