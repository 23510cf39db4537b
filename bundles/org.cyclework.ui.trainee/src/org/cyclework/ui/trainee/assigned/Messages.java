package org.cyclework.ui.trainee.assigned;

import org.eclipse.osgi.util.NLS;

/** The words about what was assigned. */
public final class Messages extends NLS {

    // Named after their keys; the file beside this class has the words.
    public static String Back_answer;
    public static String Back_by;
    public static String Back_inDebrief;
    public static String Back_level;
    public static String Back_remark;
    public static String Button_again;
    public static String Button_againFrom;
    public static String Button_back;
    public static String Button_begin;
    public static String Button_goOn;
    public static String Button_goOnTry;
    public static String Button_handIn;
    public static String Button_send;
    public static String Button_takeBack;
    public static String Button_toFolder;
    public static String Button_today;
    public static String Column_criterion;
    public static String Column_seen;
    public static String Goes_message, Goes_quiz;
    public static String Goes_work;
    public static String HandIn_goes;
    public static String HandIn_key;
    public static String HandIn_line;
    public static String HandIn_message;
    public static String HandIn_noWork;
    public static String HandIn_own;
    public static String HandIn_what;
    public static String Job_begin;
    public static String Job_handIn;
    public static String Job_offer;
    public static String Job_open;
    public static String Job_takeBack;
    public static String Kind_case;
    public static String Kind_module;
    public static String Kind_practice;
    public static String Kind_quiz;
    public static String Kind_reading;
    public static String Level_free;
    public static String Level_options;
    public static String Level_worked;
    public static String Missing_nothingChosen;
    public static String Missing_nothingYet;
    public static String Missing_reflection;
    public static String Missing_tooMany;
    public static String Own_inTurn;
    public static String Own_line;
    public static String Page_back;
    public static String Page_by;
    public static String Page_canTakeBack;
    public static String Page_due;
    public static String Page_gone;
    public static String Page_goneWhy;
    public static String Page_handedIn;
    public static String Page_isHandedIn;
    public static String Page_late;
    public static String Page_missing;
    public static String Page_movedOn;
    public static String Page_opened;
    public static String Page_state;
    public static String Page_tab;
    public static String Page_title;
    public static String Page_waitsFor;
    public static String Page_waitsNow;
    public static String Page_wentOn;
    public static String Page_what;
    public static String Row_by;
    public static String Row_due;
    public static String Row_first;
    public static String Row_state;
    public static String Row_wasDue;
    public static String State_done;
    public static String Stays_nothing;
    public static String Stays_words;
    public static String Terms_completed;
    public static String Terms_oneTry;
    public static String Terms_reflection;
    public static String Terms_tries;
    public static String Went_noWords;
    public static String Went_words;
    public static String What_anyChair;
    public static String What_chair;
    public static String What_decisions;
    public static String What_module;
    public static String What_plain;
    public static String What_practice;
    public static String What_quiz;
    public static String What_reading;
    public static String What_withLevel;
    public static String Work_finished;
    public static String Work_open;

    static {
        NLS.initializeMessages("org.cyclework.ui.trainee.assigned.messages", Messages.class);
    }

    private Messages() {
    }
}
