package org.cyclework.ui.html;

import org.eclipse.osgi.util.NLS;

/** The words of pages and of the bar that finds something in them. */
final class Messages extends NLS {

    // Named after their keys; the file beside this class has the words.
    public static String Button_next;
    public static String Button_previous;
    public static String Label_find;
    public static String Menu_copy;
    public static String Menu_find;
    public static String Menu_print;
    public static String Msg_found;
    public static String Msg_notFound;
    public static String Page_figure;

    static {
        NLS.initializeMessages("org.cyclework.ui.html.messages", Messages.class);
    }

    private Messages() {
    }
}
