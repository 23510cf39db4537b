package org.cyclework.ui.account;

import org.eclipse.osgi.util.NLS;

/** The words about accounts. */
public final class Messages extends NLS {

    // Named after their keys; the file beside this class has the words.
    public static String Ask_passphrase, Ask_pin;
    public static String Ask_decrypt, Ask_decryptRest, Ask_encrypt, Ask_encryptCode, Ask_encryptRest, Ask_rekey, Ask_rekeyRest;
    public static String Button_code, Button_computersCode, Button_decrypt, Button_encrypt, Button_later, Button_leaveIt, Button_rekey;
    public static String Code_computerText, Code_computerTitle, Dialog_unlock, Done_decrypt, Done_decryptPart, Done_encrypt, Done_encryptPart;
    public static String Encrypt_changeTitle, Encrypt_codeTitle, Encrypt_decryptTitle, Encrypt_title, Forgotten_locked, Job_unlock;
    public static String Sheet_computerFor, Sheet_computerTitle, Sheet_computerUse, Unlock_code, Unlock_notices, Unlock_text;
    public static String Button_another, Button_copy, Button_done, Button_forgotten, Button_look, Button_newPassphrase, Button_print;
    public static String Button_save, Button_share, Button_signIn, Button_unlock;
    public static String Code_copied, Code_failed, Code_kept, Code_notKept, Code_saved, Code_text, Code_title;
    public static String Dialog_code, Dialog_forgotten, Dialog_lock, Dialog_share, Dialog_signIn;
    public static String Forgot_code, Forgot_text;
    public static String Forgotten_passphrase, Forgotten_pin, Forgotten_title;
    public static String Job_look, Job_recover, Job_share, Job_signIn, Job_signOut, SignOut_wait;
    public static String Button_change, Button_haveCode, Button_toSignIn;
    public static String Checking;
    public static String Change_done;
    public static String Change_old;
    public static String Change_text, Change_textPin, Change_oldPin, Change_donePin;
    public static String Dialog_change, Dialog_changePin;
    public static String Job_change;
    public static String Lock_text;
    public static String New_differ, New_first, New_second, New_short, New_firstPin, New_pin;
    public static String Refused_code, Refused_mistyped, Refused_noAccount, Refused_passphrase, Refused_pin, Refused_unusable, Refused_wait;
    public static String Share_institution, Share_text, Share_who;
    public static String Sheet_for, Sheet_keep, Sheet_title, Sheet_use;
    public static String SignIn_find, SignIn_locked, SignIn_names, SignIn_nobody, SignIn_text;
    public static String Wait_and, Wait_for, Wait_minute, Wait_minutes, Wait_over, Wait_second, Wait_seconds;

    static {
        NLS.initializeMessages("org.cyclework.ui.account.messages", Messages.class);
    }

    private Messages() {
    }
}
