package org.cyclework.ui.trainee.keep;

import org.eclipse.osgi.util.NLS;

/** The words of the record's menu. */
final class Messages extends NLS {

    // Named after their keys; the file beside this class has the words.
    public static String Ask_encrypt;
    public static String Ask_encryptCode;
    public static String Ask_encryptRest;
    public static String Ask_erase;
    public static String Ask_lock;
    public static String Button_encrypt;
    public static String Button_leaveIt;
    public static String Button_open;
    public static String Button_take;
    public static String Button_trust;
    public static String Button_write;
    public static String Done_backup;
    public static String Done_encrypt;
    public static String Done_encryptCode;
    public static String Done_encryptPart;
    public static String Done_erase;
    public static String Done_export;
    public static String Done_nothingNew;
    public static String Done_restored;
    public static String Error_nobody;
    public static String File_backup;
    public static String File_data;
    public static String File_packet;
    public static String File_page;
    public static String Job_who;
    public static String Label_passphrase;
    public static String Look_from;
    public static String Look_leftOut;
    public static String Look_new;
    public static String Kind_personal;
    public static String Kind_seat;
    public static String Kind_supervisor;
    public static String Kind_title;
    public static String Look_notAdmitted;
    public static String Look_nothingNew;
    public static String Look_own;
    public static String Look_pack;
    public static String Look_revoked;
    public static String Look_stranger;
    public static String Look_unnamed;
    public static String News_institution;
    public static String News_line;
    public static String News_other;
    public static String News_own;
    public static String News_review;
    public static String News_somebody;
    public static String News_work;
    public static String Stick_nothingNew;
    public static String Stick_written;
    public static String Taken_new, Taken_one;
    public static String Title_backup;
    public static String Title_encrypt;
    public static String Title_erase;
    public static String Title_export;
    public static String Title_in;
    public static String Title_nobody;
    public static String Title_out;
    public static String Title_restore;

    static {
        NLS.initializeMessages("org.cyclework.ui.trainee.keep.messages", Messages.class);
    }

    private Messages() {
    }
}
