package org.cyclework.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The words of the shell. */
public final class Messages extends NLS {

    // Named after their keys; the file beside this class has the words.
    public static String About_licences;
    public static String About_text;
    public static String About_title;
    public static String About_version;
    public static String Button_add;
    public static String Button_another;
    public static String Button_begin;
    public static String Button_cancel;
    public static String Button_later;
    public static String Button_newTrainee;
    public static String Button_same;
    public static String Button_switch;
    public static String Dialog_alike;
    public static String Dialog_newTrainee;
    public static String Dialog_settings;
    public static String Dialog_trainee;
    public static String Dialog_welcome;
    public static String Error_folder;
    public static String Error_folder_title;
    public static String Error_help;
    public static String Error_noDisplay;
    public static String Error_open;
    public static String Error_open_title;
    public static String Error_pack_title;
    public static String Error_pane;
    public static String Find_found;
    public static String Find_hint;
    public static String Find_close, Find_nothing, Find_quit;
    public static String Find_title;
    public static String Font_sans;
    public static String Font_serif;
    public static String Font_system;
    public static String Help_title;
    public static String Job_askName;
    public static String Job_course;
    public static String Job_enrol;
    public static String Job_enrolYou;
    public static String Job_find;
    public static String Job_headStart;
    public static String Job_help;
    public static String Job_open;
    public static String Job_readPacks;
    public static String Job_record;
    public static String Job_redo;
    public static String Job_trainees;
    public static String Job_undo;
    public static String Job_warmth;
    public static String Label_author;
    public static String Label_font;
    public static String Label_goal;
    public static String Label_lock;
    public static String Label_name;
    public static String Label_newName;
    public static String Label_study;
    public static String Label_theme;
    public static String Label_trainees;
    public static String Label_who;
    public static String Label_whyName;
    public static String Label_whyNameShared;
    public static String Label_wordsFirst;
    public static String Label_yourName;
    public static String Label_zoom;
    public static String Label_zoomPercent;
    public static String Licences_part;
    public static String Licences_terms;
    public static String Licences_text;
    public static String Licences_title;
    public static String Licences_version;
    public static String Menu_redo;
    public static String Menu_undo;
    public static String Msg_alike;
    public static String Packs_title;
    public static String Search_hint;
    public static String Search_name;
    public static String Record_notices_title;
    public static String Status_saved;
    public static String Theme_contrast;
    public static String Theme_dark;
    public static String Theme_light;
    public static String Theme_system;
    public static String Window_title;

    static {
        NLS.initializeMessages("org.cyclework.ui.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
