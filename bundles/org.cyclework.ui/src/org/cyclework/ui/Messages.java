package org.cyclework.ui;

import org.eclipse.osgi.util.NLS;

/** What the window says of a record that cannot be used. */
final class Messages extends NLS {

    // Named after their keys; the file beside this class has the words.
    public static String Find_case, Find_command, Find_concept, Find_lesson;
    public static String Error_record;
    public static String Error_record_title;

    static {
        NLS.initializeMessages("org.cyclework.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
