package org.cyclework.ui;

import org.eclipse.osgi.util.NLS;

/** What the window says of the record and the packs. */
final class Messages extends NLS {

    // Named after their keys; the file beside this class has the words.
    public static String Date_today, Date_yesterday;
    public static String Find_case, Find_command, Find_concept, Find_lesson, Find_quiz, Find_quizOn;
    public static String Error_record;
    public static String Error_record_title;
    public static String Job_settings;
    public static String Packs_added;
    public static String Packs_leftOut;
    public static String Packs_none;
    public static String Packs_read;
    public static String Status_making;
    public static String Status_nobody;
    public static String Status_signIn, Status_supervisor, Status_administrator, Status_trainee;
    public static String Work_done, Work_going, Work_stop, Work_stopping;

    static {
        NLS.initializeMessages("org.cyclework.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
