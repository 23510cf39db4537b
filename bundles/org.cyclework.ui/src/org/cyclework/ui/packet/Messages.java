package org.cyclework.ui.packet;

import org.eclipse.osgi.util.NLS;

/** The words about packets and the folder in which they lie. */
final class Messages extends NLS {

    // Named after their keys; the file beside this class has the words.
    public static String Ask_lock;
    public static String Button_leaveIt;
    public static String Button_open;
    public static String Button_take;
    public static String Button_trust;
    public static String Button_write;
    public static String Copy_all;
    public static String Copy_came;
    public static String Copy_campus;
    public static String Copy_campusLast;
    public static String Copy_elsewhere;
    public static String Copy_files;
    public static String Copy_filesLast;
    public static String Copy_is;
    public static String Copy_lacks;
    public static String Copy_never;
    public static String Copy_personal;
    public static String Copy_revoked;
    public static String Copy_seat;
    public static String Copy_supervisor;
    public static String Copy_went;
    public static String Error_nobody;
    public static String File_packet;
    public static String Folder_ask;
    public static String Folder_away;
    public static String Folder_came;
    public static String Folder_cannot;
    public static String Folder_handedIn;
    public static String Folder_none;
    public static String Folder_notTaken;
    public static String Folder_nothing;
    public static String Folder_one;
    public static String Folder_some;
    public static String Folder_stranger;
    public static String Folder_waits;
    public static String Kind_personal;
    public static String Kind_seat;
    public static String Kind_supervisor;
    public static String Kind_title;
    public static String Label_passphrase;
    public static String Look_from;
    public static String Look_leftOut;
    public static String Look_new;
    public static String Look_notAdmitted;
    public static String Look_nothingNew;
    public static String Look_own;
    public static String Look_pack;
    public static String Look_revoked;
    public static String Look_stranger;
    public static String Look_unnamed;
    public static String News_brief;
    public static String News_institution;
    public static String News_line;
    public static String News_other;
    public static String News_own;
    public static String News_review;
    public static String News_somebody;
    public static String News_work;
    public static String Standing_locked;
    public static String Standing_own;
    public static String Standing_ready;
    public static String Standing_revoked;
    public static String Standing_stranger;
    public static String Stick_nothingNew;
    public static String Stick_written;
    public static String Taken_new;
    public static String Taken_one;
    public static String Title_collect;
    public static String Title_folder;
    public static String Title_handIn;
    public static String Title_in;
    public static String Title_out;

    static {
        NLS.initializeMessages("org.cyclework.ui.packet.messages", Messages.class);
    }

    private Messages() {
    }
}
