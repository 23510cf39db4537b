package org.cyclework.ui.account;

import org.eclipse.osgi.util.NLS;

/** The words about accounts. */
public final class Messages extends NLS {

    // Named after their keys; the file beside this class has the words.
    public static String Ask_passphrase;
    public static String Ask_pin;
    public static String Button_another;
    public static String Button_copy;
    public static String Button_done;
    public static String Button_forgotten;
    public static String Button_look;
    public static String Button_newPassphrase;
    public static String Button_print;
    public static String Button_save;
    public static String Button_share;
    public static String Button_signIn;
    public static String Button_unlock;
    public static String Code_copied;
    public static String Code_failed;
    public static String Code_saved;
    public static String Code_text;
    public static String Code_title;
    public static String Dialog_code;
    public static String Dialog_forgotten;
    public static String Dialog_lock;
    public static String Dialog_share;
    public static String Dialog_signIn;
    public static String Forgot_code;
    public static String Forgot_text;
    public static String Forgotten_passphrase;
    public static String Forgotten_pin;
    public static String Forgotten_title;
    public static String Job_look;
    public static String Job_recover;
    public static String Job_share;
    public static String Job_signIn;
    public static String Job_signOut;
    public static String Lock_text;
    public static String New_differ;
    public static String New_first;
    public static String New_second;
    public static String New_short;
    public static String Refused_code;
    public static String Refused_mistyped;
    public static String Refused_noAccount;
    public static String Refused_passphrase;
    public static String Refused_pin;
    public static String Refused_unusable;
    public static String Refused_wait;
    public static String Share_institution;
    public static String Share_text;
    public static String Share_who;
    public static String Sheet_for;
    public static String Sheet_keep;
    public static String Sheet_title;
    public static String Sheet_use;
    public static String SignIn_find;
    public static String SignIn_names;
    public static String SignIn_nobody;
    public static String SignIn_text;
    public static String Wait_and;
    public static String Wait_for;
    public static String Wait_minute;
    public static String Wait_minutes;
    public static String Wait_over;
    public static String Wait_second;
    public static String Wait_seconds;

    static {
        NLS.initializeMessages("org.cyclework.ui.account.messages", Messages.class);
    }

    private Messages() {
    }
}
