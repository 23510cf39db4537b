package org.cyclework.ui.trainee;

import org.eclipse.osgi.util.NLS;

/** The words of the trainee's rooms. */
public final class Messages extends NLS {

    // Named after their keys; the file beside this class has the words.
    public static String Account_before, Account_guess, Account_guessName;
    public static String Account_noGuess;
    public static String Button_again;
    public static String Button_answer;
    public static String Button_back;
    public static String Button_backStep;
    public static String Button_backToBoxes;
    public static String Button_backToCase;
    public static String Button_backToQuestions;
    public static String Button_backToScene;
    public static String Button_backToStart;
    public static String Button_begin;
    public static String Button_beginReading;
    public static String Button_caseFile;
    public static String Button_clear;
    public static String Button_closeDebrief;
    public static String Button_compare;
    public static String Button_compareLoop;
    public static String Button_comparePractice;
    public static String Button_copies;
    public static String Button_copyText;
    public static String Button_debriefAgain;
    public static String Button_debriefWaits;
    public static String Button_done;
    public static String Button_earlierDebriefs;
    public static String Button_earlierTries;
    public static String Button_fillLoop;
    public static String Button_finishDebrief;
    public static String Button_firstOpen;
    public static String Button_flag;
    public static String Button_goBack;
    public static String Button_goOn;
    public static String Button_goOnAs;
    public static String Button_goOnReading;
    public static String Button_handIn;
    public static String Button_handInAnyway;
    public static String Button_handOver;
    public static String Button_hint;
    public static String Button_laterDebrief;
    public static String Button_leave;
    public static String Button_low;
    public static String Button_map;
    public static String Button_markRead;
    public static String Button_next;
    public static String Button_nextStatement;
    public static String Button_notToday;
    public static String Button_otherStatement;
    public static String Button_play;
    public static String Button_playMove;
    public static String Button_previous;
    public static String Button_rate;
    public static String Button_rateOpen;
    public static String Button_readAs;
    public static String Button_repeat;
    public static String Button_result;
    public static String Button_resume;
    public static String Button_review;
    public static String Button_sayIt;
    public static String Button_sceneHint;
    public static String Button_share;
    public static String Button_showChoices;
    public static String Button_start;
    public static String Button_startNew;
    public static String Button_stepOut;
    public static String Button_stop;
    public static String Button_stopHere;
    public static String Button_stopPractice;
    public static String Button_strong;
    public static String Button_takeBack;
    public static String Button_throughAgain;
    public static String Button_toDebrief;
    public static String Button_tryAgain;
    public static String Button_tryFrom;
    public static String Button_tryNext;
    public static String Button_two;
    public static String Button_unflag;
    public static String Button_wordsFirst;
    public static String Case_before, Case_beforeTitle, Case_edited, Case_fear, Case_file, Case_goals, Case_history, Case_known, Case_need,
            Case_notTodayTip, Case_scene, Case_title, Case_twoTip, Case_voice, Case_who, Case_youAre;
    public static String Case_played;
    public static String Closing_allRight, Closing_break, Closing_danger, Closing_kept, Closing_over, Closing_steppedOut;
    public static String Closing_counts;
    public static String Column_authors;
    public static String Column_chose;
    public static String Column_howFar;
    public static String Column_itWas;
    public static String Column_items;
    public static String Column_kind;
    public static String Column_learn;
    public static String Column_lessons;
    public static String Column_module;
    public static String Column_played;
    public static String Column_question;
    public static String Column_said;
    public static String Column_scenes;
    public static String Column_state;
    public static String Column_turn;
    public static String Column_what;
    public static String Column_when;
    public static String Column_which;
    public static String Column_who;
    public static String Column_wouldSay;
    public static String Column_you;
    public static String Column_yours;
    public static String Concept_back;
    public static String Concept_empty;
    public static String Concept_title;
    public static String Copy_account;
    public static String Copy_always;
    public static String Copy_asPdf, Copy_curves, Copy_leftOut, Copy_loop, Copy_pdf, Copy_png, Copy_saved, Copy_svg, Copy_text,
            Copy_told;
    public static String Copy_figures;
    public static String Copy_line;
    public static String Copy_numbers;
    public static String Copy_ownWords;
    public static String Copy_reflection;
    public static String Copy_show;
    public static String Copy_titleFigure;
    public static String Copy_titlePdf;
    public static String Copy_what;
    public static String Coverage_age, Coverage_asked, Coverage_cases, Coverage_codes, Coverage_concepts, Coverage_figures, Coverage_how,
            Coverage_items, Coverage_lesson, Coverage_module, Coverage_modules, Coverage_note, Coverage_notes, Coverage_nowhere,
            Coverage_part, Coverage_questions, Coverage_readers, Coverage_readings, Coverage_statements, Coverage_sum,
            Coverage_taught, Coverage_title, Coverage_titles, Coverage_unread, Coverage_words;
    public static String Debrief_account, Debrief_again, Debrief_alarms, Debrief_article, Debrief_beside,
            Debrief_bothChairs, Debrief_cannot, Debrief_cannotWhy, Debrief_close, Debrief_closed, Debrief_counts, Debrief_curves,
            Debrief_differ, Debrief_done, Debrief_doneLine, Debrief_doneTitle, Debrief_feet, Debrief_fixed, Debrief_goesOn,
            Debrief_goesOnWhy, Debrief_guessed, Debrief_guesses, Debrief_happened, Debrief_landed, Debrief_leave, Debrief_line,
            Debrief_lookAt, Debrief_loop, Debrief_loopFilled, Debrief_loopLine, Debrief_loopPlayed, Debrief_move, Debrief_moves,
            Debrief_next, Debrief_nextTry, Debrief_noLoop, Debrief_noPart, Debrief_noPoint, Debrief_of, Debrief_otherChair,
            Debrief_otherWords, Debrief_outOfRole, Debrief_ownName, Debrief_ownWords, Debrief_pair, Debrief_part, Debrief_point,
            Debrief_putDown, Debrief_readMore, Debrief_said, Debrief_strength, Debrief_strongFeeling, Debrief_tab,
            Debrief_table, Debrief_take, Debrief_threeWays, Debrief_times, Debrief_title, Debrief_triesFigure, Debrief_twoTries,
            Debrief_wentUp, Debrief_where, Debrief_yourAccount;
    public static String Debrief_after;
    public static String Debrief_againLine;
    public static String Debrief_chair;
    public static String Debrief_closer;
    public static String Debrief_felt;
    public static String Debrief_guessesOf;
    public static String Debrief_learnChosen;
    public static String Debrief_moreMoves;
    public static String Debrief_numbers;
    public static String Debrief_oneTry;
    public static String Debrief_readWhole;
    public static String Debrief_tryOf;
    public static String Debrief_turn;
    public static String Debrief_turns;
    public static String Decision_back, Decision_closed, Decision_cost, Decision_led, Decision_notAlone, Decision_order, Decision_stopTip,
            Decision_taken, Decision_takenBack, Decision_what, Decision_where, Decision_whereClosed;
    public static String Error_noCase;
    public static String Error_noPlace;
    public static String Error_nobody;
    public static String Error_report;
    public static String Figure_break, Figure_curves, Figure_felt, Figure_loop, Figure_showed, Figure_tries, Figure_try,
            Figure_turningPoint;
    public static String Glossary_kind;
    public static String Glossary_more;
    public static String Glossary_synonyms;
    public static String Glossary_unknown;
    public static String History_answered;
    public static String History_debriefed;
    public static String History_handedIn;
    public static String History_handedInPart;
    public static String History_lesson;
    public static String History_opened;
    public static String History_played;
    public static String History_quiz;
    public static String History_scene;
    public static String History_stepped;
    public static String Job_answer;
    public static String Job_backToTurn;
    public static String Job_coverage;
    public static String Job_concept;
    public static String Job_decision;
    public static String Job_did;
    public static String Job_finishDebrief;
    public static String Job_flag;
    public static String Job_goBack;
    public static String Job_handIn;
    public static String Job_hint;
    public static String Job_keepWords;
    public static String Job_leave;
    public static String Job_lesson;
    public static String Job_loops;
    public static String Job_openCase;
    public static String Job_openDebrief;
    public static String Job_openPractice;
    public static String Job_openQuiz;
    public static String Job_openScene;
    public static String Job_outline;
    public static String Job_practiceAnswer;
    public static String Job_practiceNext;
    public static String Job_progress;
    public static String Job_rate;
    public static String Job_report;
    public static String Job_rest;
    public static String Job_save;
    public static String Job_search;
    public static String Job_sceneHint;
    public static String Job_startQuiz;
    public static String Job_stepOut;
    public static String Job_today;
    public static String Job_tries;
    public static String Job_turn;
    public static String Job_turnRound;
    public static String Lesson_coming;
    public static String Lesson_isRead;
    public static String Lesson_minutes;
    public static String Lesson_needsName;
    public static String Lesson_objectives;
    public static String Lesson_read;
    public static String Lesson_readKey;
    public static String Lesson_sayIt;
    public static String Lesson_sayItTip;
    public static String Lesson_unknown;
    public static String Line_two;
    public static String Loop_box, Loop_how;
    public static String Mark_begun;
    public static String Mark_done;
    public static String Mark_here;
    public static String Mark_inPart;
    public static String Mark_played;
    public static String Mark_read;
    public static String Mark_readHere;
    public static String Meter_flooded, Meter_value;
    public static String Move_away, Move_firm, Move_how, Move_joining, Move_list, Move_neutral, Move_towards, Move_which;
    public static String Outcome_connected, Outcome_cycle, Outcome_hushed, Outcome_stopped, Outcome_truce;
    public static String Outline_case;
    public static String Outline_minutes;
    public static String Outline_name;
    public static String Outline_quiz;
    public static String Page_article;
    public static String Page_notHere;
    public static String Page_notHereHtml;
    public static String Page_note;
    public static String Page_source;
    public static String Progress_begun;
    public static String Progress_byModule;
    public static String Progress_done;
    public static String Progress_empty;
    public static String Progress_history;
    public static String Progress_honest;
    public static String Progress_name;
    public static String Progress_none;
    public static String Progress_notBegun;
    public static String Practice_aloud, Practice_answer, Practice_answerName, Practice_compareTip, Practice_earlier,
            Practice_easy, Practice_hard, Practice_kept, Practice_lastRatings, Practice_medium, Practice_met, Practice_model,
            Practice_none, Practice_notYet, Practice_open, Practice_partly, Practice_rate, Practice_ratingName,
            Practice_said, Practice_stopTip, Practice_tab, Practice_title, Practice_where, Practice_you, Practice_youAloud;
    public static String Question_choose;
    public static String Question_coded, Question_ranked;
    public static String Question_down;
    public static String Question_estimate;
    public static String Question_false;
    public static String Question_gap;
    public static String Question_hint;
    public static String Question_intensityOf;
    public static String Question_isKey;
    public static String Question_key;
    public static String Question_model;
    public static String Question_moveOf;
    public static String Question_notSaid;
    public static String Question_ownChoice;
    public static String Question_ownWords;
    public static String Question_sure;
    public static String Question_sureFitted;
    public static String Question_sureNot;
    public static String Question_sureOfIt;
    public static String Question_surePartly;
    public static String Question_true;
    public static String Question_up;
    public static String Question_withoutAnswer;
    public static String Question_yourAnswer;
    public static String Quiz_before;
    public static String Quiz_beforeHandIn;
    public static String Quiz_begun;
    public static String Quiz_flagged;
    public static String Quiz_handInKeeps;
    public static String Quiz_handInTip;
    public static String Quiz_handedIn;
    public static String Quiz_history;
    public static String Quiz_mapAnswered;
    public static String Quiz_mapFlagged;
    public static String Quiz_mapLine;
    public static String Quiz_mapOpen;
    public static String Quiz_mapTip;
    public static String Quiz_never;
    public static String Quiz_notTaken;
    public static String Quiz_nothingLeft;
    public static String Quiz_objective;
    public static String Quiz_on;
    public static String Quiz_open;
    public static String Quiz_result;
    public static String Quiz_right;
    public static String Quiz_safety;
    public static String Quiz_score;
    public static String Quiz_scoreInPart;
    public static String Quiz_tab;
    public static String Quiz_takenBefore;
    public static String Quiz_takenInPart;
    public static String Quiz_title;
    public static String Quiz_toRepeat;
    public static String Quiz_tooFew;
    public static String Quiz_unrated;
    public static String Quiz_where;
    public static String Reflection_ask, Reflection_name;
    public static String Report_age, Report_bar, Report_distancer, Report_found, Report_how, Report_length, Report_look, Report_mend,
            Report_noChair, Report_noSpam, Report_nothing, Report_player, Report_playing, Report_pursuer, Report_reached, Report_remedy,
            Report_read, Report_rounds, Report_sound, Report_spam, Report_stopped, Report_title, Report_toLook, Report_toMend, Report_walk,
            Report_walkCut, Report_walked, Report_what, Report_where;
    public static String Scene_backTip, Scene_backTo, Scene_handOver, Scene_handOverWhy, Scene_inside, Scene_leaveTip, Scene_ownAlarm,
            Scene_safe, Scene_said, Scene_seen, Scene_shownAlarm, Scene_shownNote, Scene_stepOutTip, Scene_story, Scene_turn, Scene_two,
            Scene_you, Scene_youSaid;
    public static String Search_cases;
    public static String Search_close;
    public static String Search_concepts;
    public static String Search_empty;
    public static String Search_glossary;
    public static String Search_items;
    public static String Search_lessons;
    public static String Search_nothing;
    public static String Search_results;
    public static String Search_running;
    public static String Search_safety;
    public static String Setup_asWritten, Setup_choices, Setup_free, Setup_help, Setup_helpTip, Setup_names, Setup_namesTip, Setup_wordsTip,
            Setup_worked;
    public static String Share;
    public static String Source_title;
    public static String Today_allRead;
    public static String Today_begin;
    public static String Today_debrief;
    public static String Today_goOn;
    public static String Today_greeting;
    public static String Today_module;
    public static String Today_noCourse;
    public static String Today_noPractice;
    public static String Today_practise;
    public static String Today_quiz;
    public static String Today_sayIt;
    public static String Today_sayItDetail;
    public static String Today_scene;
    public static String Today_scope;
    public static String Today_title;
    public static String Today_way;
    public static String Today_welcome;
    public static String Turn_before, Turn_beforeWord, Turn_choices, Turn_example, Turn_guess, Turn_hintTip, Turn_noDetails, Turn_ownWords,
            Turn_ownWordsHint, Turn_ownWordsName, Turn_return, Turn_sure, Turn_sureName, Turn_sureTip;
    public static String Verdict_again;
    public static String Verdict_kept;
    public static String Verdict_not;
    public static String Verdict_partly;
    public static String Verdict_rate;
    public static String Verdict_right;

    static {
        NLS.initializeMessages("org.cyclework.ui.trainee.messages", Messages.class);
    }

    private Messages() {
    }
}
