package org.cyclework.ui.trainee.keep;

import org.eclipse.osgi.util.NLS;

/** The words of the record's menu. */
final class Messages extends NLS {

    // Named after their keys; the file beside this class has the words.
    public static String Ask_erase;
    public static String Copies_all;
    public static String Copies_elsewhere;
    public static String Copies_here;
    public static String Copies_line;
    public static String Copies_months;
    public static String Copies_noReader;
    public static String Copies_nobody;
    public static String Copies_none;
    public static String Copies_reader;
    public static String Copies_readers;
    public static String Copies_somebody;
    public static String Copies_stays;
    public static String Copies_unknown;
    public static String Done_accountsOff;
    public static String Done_backup;
    public static String Done_erase;
    public static String Done_export;
    public static String Done_nothingNew;
    public static String Done_restored;
    public static String Error_nobody;
    public static String File_backup;
    public static String File_data;
    public static String File_page;
    public static String Job_copies;
    public static String Job_who;
    public static String Keeper_backup;
    public static String Keeper_erase;
    public static String Keeper_restore;
    public static String Title_backup;
    public static String Title_copies;
    public static String Title_erase;
    public static String Title_export;
    public static String Title_nobody;
    public static String Title_restore;

    static {
        NLS.initializeMessages("org.cyclework.ui.trainee.keep.messages", Messages.class);
    }

    private Messages() {
    }
}
