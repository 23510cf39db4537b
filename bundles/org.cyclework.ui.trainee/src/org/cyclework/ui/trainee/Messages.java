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
    public static String Button_backIn;
    public static String Button_backStep;
    public static String Button_backToBoxes;
    public static String Button_backToCase;
    public static String Button_backToChoice;
    public static String Button_backToQuestions;
    public static String Button_backToScene;
    public static String Button_backToStart;
    public static String Button_begin;
    public static String Button_beginDeciding;
    public static String Button_beginReading;
    public static String Button_care;
    public static String Button_caseFile;
    public static String Button_clear;
    public static String Button_closeCase;
    public static String Button_closeDebrief;
    public static String Button_compare;
    public static String Button_compareLoop;
    public static String Button_comparePractice;
    public static String Button_compareTries;
    public static String Button_continue;
    public static String Button_continueQuiz;
    public static String Button_copies;
    public static String Button_copyDecisions;
    public static String Button_copyText;
    public static String Button_debriefAgain;
    public static String Button_debriefWaits;
    public static String Button_done;
    public static String Button_earlierTries;
    public static String Button_endTry;
    public static String Button_fillLoop;
    public static String Button_finishDebrief;
    public static String Button_firstOpen;
    public static String Button_flag;
    public static String Button_goBack;
    public static String Button_goOn;
    public static String Button_goOnAs;
    public static String Button_goOnDeciding;
    public static String Button_handIn;
    public static String Button_handInAnyway;
    public static String Button_handOver;
    public static String Button_hint;
    public static String Button_laterDebrief;
    public static String Button_leave;
    public static String Button_low;
    public static String Button_map;
    public static String Button_mapHide;
    public static String Button_markRead;
    public static String Button_next;
    public static String Button_nextPart;
    public static String Button_nextPoint;
    public static String Button_nextStatement;
    public static String Button_notToday;
    public static String Button_openDebrief;
    public static String Button_otherStatement;
    public static String Button_outOfRole;
    public static String Button_pace;
    public static String Button_play;
    public static String Button_playMove;
    public static String Button_previous;
    public static String Button_rate;
    public static String Button_rateOpen;
    public static String Button_readAs;
    public static String Button_repeat;
    public static String Button_result;
    public static String Button_review;
    public static String Button_saveProgress;
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
    public static String Button_take;
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
    public static String Case_beforeDecisions, Case_couple, Case_decided, Case_earlier, Case_ended, Case_howDecide, Case_howEnd,
            Case_howOpen, Case_howTitle, Case_includes, Case_length, Case_lengthDecisions, Case_lengthParts, Case_past,
            Case_steppedOut, Case_suitable;
    public static String Choice_name;
    public static String Choice_nameMarked;
    public static String Closing_allRight, Closing_break, Closing_danger, Closing_kept, Closing_over, Closing_steppedOut;
    public static String Closing_counts;
    public static String Column_authors, Column_chose, Column_howFar, Column_itWas, Column_items, Column_kind, Column_learn, Column_lessons,
            Column_module, Column_played, Column_question, Column_said, Column_scenes, Column_state, Column_turn, Column_what,
            Column_when, Column_which, Column_who, Column_wouldSay, Column_you, Column_yours;
    public static String Concept_back, Concept_empty, Concept_title;
    public static String Copy_account, Copy_always, Copy_figures, Copy_line, Copy_numbers, Copy_ownWords, Copy_reflection, Copy_show,
            Copy_titleFigure, Copy_titlePdf, Copy_what;
    public static String Copy_asPdf, Copy_curves, Copy_leftOut, Copy_loop, Copy_pdf, Copy_png, Copy_saved, Copy_svg, Copy_text, Copy_told;
    public static String Coverage_age, Coverage_asked, Coverage_cases, Coverage_codes, Coverage_concepts, Coverage_figures, Coverage_how,
            Coverage_items, Coverage_lesson, Coverage_module, Coverage_modules, Coverage_note, Coverage_notes, Coverage_nowhere,
            Coverage_part, Coverage_questions, Coverage_readers, Coverage_readings, Coverage_statements, Coverage_sum,
            Coverage_taught, Coverage_title, Coverage_titles, Coverage_unread, Coverage_words;
    public static String Debrief_account, Debrief_again, Debrief_alarms, Debrief_article, Debrief_beside, Debrief_bothChairs, Debrief_cannot,
            Debrief_cannotWhy, Debrief_close, Debrief_closed, Debrief_counts, Debrief_curves, Debrief_differ, Debrief_done,
            Debrief_doneLine, Debrief_doneTitle, Debrief_feet, Debrief_fixed, Debrief_goesOn, Debrief_goesOnWhy,
            Debrief_guessed, Debrief_guesses, Debrief_happened, Debrief_landed, Debrief_leave, Debrief_line, Debrief_lookAt,
            Debrief_loop, Debrief_loopFilled, Debrief_loopLine, Debrief_loopPlayed, Debrief_move, Debrief_moves, Debrief_next,
            Debrief_nextTry, Debrief_noLoop, Debrief_noPart, Debrief_noPoint, Debrief_of, Debrief_otherChair,
            Debrief_otherWords, Debrief_outOfRole, Debrief_ownName, Debrief_ownWords, Debrief_pair, Debrief_part, Debrief_point,
            Debrief_putDown, Debrief_readMore, Debrief_said, Debrief_strength, Debrief_strongFeeling, Debrief_tab,
            Debrief_table, Debrief_take, Debrief_threeWays, Debrief_times, Debrief_title, Debrief_triesFigure, Debrief_twoTries,
            Debrief_wentUp, Debrief_where, Debrief_yourAccount;
    public static String Date_today;
    public static String Date_yesterday;
    public static String Debrief_after, Debrief_againLine, Debrief_chair, Debrief_closer, Debrief_felt, Debrief_guessesOf,
            Debrief_learnChosen, Debrief_moreMoves, Debrief_numbers, Debrief_oneTry, Debrief_readWhole, Debrief_tryOf,
            Debrief_turn, Debrief_turns;
    public static String Decision_askHard, Decision_askHere, Decision_askWho, Decision_notYours, Decision_putDown, Decision_stays,
            Decision_supervisor, Decision_theClose, Decision_whyNoChair;
    public static String Decision_back, Decision_closed, Decision_cost, Decision_led, Decision_notAlone, Decision_order, Decision_stopTip,
            Decision_taken, Decision_takenBack, Decision_what, Decision_where, Decision_whereClosed;
    public static String Error_noCase;
    public static String Error_noPlace;
    public static String Error_nobody;
    public static String Error_report;
    public static String Figure_break, Figure_curves, Figure_felt, Figure_loop, Figure_showed, Figure_tries, Figure_try, Figure_turningPoint;
    public static String Gauge_breaking;
    public static String Gauge_calm;
    public static String Gauge_course;
    public static String Gauge_flooded;
    public static String Gauge_high;
    public static String Gauge_line;
    public static String Gauge_littleTense;
    public static String Gauge_low;
    public static String Gauge_middle;
    public static String Gauge_rest;
    public static String Gauge_spoken;
    public static String Gauge_tense;
    public static String Gauge_tension;
    public static String Gauge_then;
    public static String Gauge_veryTense;
    public static String Glossary_kind;
    public static String Glossary_more;
    public static String Glossary_synonyms;
    public static String Glossary_unknown;
    public static String History_answered, History_debriefed, History_handedIn, History_handedInPart, History_lesson, History_opened;
    public static String History_played, History_quiz, History_scene, History_stepped;
    public static String Job_answer, Job_backToTurn, Job_coverage, Job_concept, Job_decision, Job_did, Job_finishDebrief, Job_flag,
            Job_goBack, Job_handIn, Job_hint, Job_keepWords, Job_leave, Job_lesson, Job_loops, Job_openCase, Job_openDebrief,
            Job_openPractice, Job_openQuiz, Job_openScene, Job_outline, Job_practiceAnswer, Job_practiceNext, Job_progress,
            Job_rate, Job_report, Job_rest, Job_save, Job_search, Job_sceneHint, Job_startQuiz, Job_stepOut, Job_takeBack,
            Job_today, Job_tries, Job_turn, Job_turnRound;
    public static String Lesson_coming, Lesson_isRead, Lesson_minutes, Lesson_needsName, Lesson_objectives, Lesson_read, Lesson_readKey,
            Lesson_sayIt, Lesson_sayItTip, Lesson_stepRead, Lesson_stepUnread, Lesson_unknown;
    public static String Line_two;
    public static String Loop_box, Loop_how;
    public static String Mark_begun, Mark_done, Mark_here, Mark_inPart, Mark_played, Mark_read, Mark_readHere;
    public static String Meter_flood;
    public static String Meter_turns;
    public static String Move_away, Move_firm, Move_how, Move_joining, Move_list, Move_neutral, Move_towards, Move_which;
    public static String Outcome_connected, Outcome_cycle, Outcome_hushed, Outcome_stopped, Outcome_truce;
    public static String Next_after, Next_afterQuiz, Next_afterScene, Next_debrief, Next_first, Next_quiz, Next_scene, Next_stopped;
    public static String Next_unread;
    public static String Outline_case, Outline_minutes, Outline_moreCases, Outline_name, Outline_quiz;
    public static String Outside_care;
    public static String Outside_end;
    public static String Outside_other_safety;
    public static String Outside_other_stop;
    public static String Outside_safety;
    public static String Outside_safetyTitle;
    public static String Outside_still;
    public static String Outside_stop;
    public static String Outside_stopTitle;
    public static String Pace_minutes;
    public static String Pace_none;
    public static String Page_article;
    public static String Page_notHere;
    public static String Page_notHereHtml;
    public static String Page_note;
    public static String Page_source;
    public static String Part_over;
    public static String Progress_all, Progress_answered, Progress_asCsv, Progress_asMarkdown, Progress_asOf, Progress_asPdf, Progress_begun;
    public static String Progress_byModule, Progress_byObjective, Progress_chart, Progress_chartNone, Progress_chartTable;
    public static String Progress_chartWords, Progress_done, Progress_empty, Progress_history, Progress_honest, Progress_hours, Progress_how;
    public static String Progress_minutes, Progress_minutesColumn, Progress_monthTime, Progress_name, Progress_none, Progress_notBegun;
    public static String Progress_nothing, Progress_objectives, Progress_saveTitle, Progress_time, Progress_title, Progress_week;
    public static String Progress_weekColumn, Progress_weekGoal, Progress_weekLabel, Progress_weekOf;
    public static String Practice_aloud, Practice_answer, Practice_answerName, Practice_compareTip, Practice_earlier, Practice_easy,
            Practice_hard, Practice_kept, Practice_lastRatings, Practice_medium, Practice_met, Practice_model, Practice_none,
            Practice_notYet, Practice_open, Practice_partly, Practice_rate, Practice_ratingName, Practice_said,
            Practice_stopTip, Practice_tab, Practice_title, Practice_where, Practice_you, Practice_youAloud;
    public static String Question_choose, Question_down, Question_estimate, Question_false, Question_gap, Question_hint;
    public static String Question_intensityOf, Question_isKey, Question_key, Question_model, Question_moveOf, Question_notSaid;
    public static String Question_ownChoice, Question_ownWords, Question_sure, Question_sureFitted, Question_sureNot, Question_sureOfIt;
    public static String Question_surePartly, Question_true, Question_up, Question_withoutAnswer, Question_yourAnswer;
    public static String Question_coded, Question_ranked;
    public static String Quiz_before, Quiz_beforeHandIn, Quiz_begun, Quiz_flagged, Quiz_handInKeeps, Quiz_handInTip, Quiz_handedIn;
    public static String Quiz_history, Quiz_mapAnswered, Quiz_mapFlagged, Quiz_mapHere, Quiz_mapLine, Quiz_mapNot, Quiz_mapOpen;
    public static String Quiz_mapPartly, Quiz_mapQuestion, Quiz_mapRight, Quiz_mapSaid, Quiz_mapTip, Quiz_mapToRate, Quiz_never;
    public static String Quiz_notTaken, Quiz_nothingLeft, Quiz_objective, Quiz_on, Quiz_open, Quiz_result, Quiz_right, Quiz_safety;
    public static String Quiz_score, Quiz_scoreInPart, Quiz_sources, Quiz_stepAnswer, Quiz_tab, Quiz_takenBefore, Quiz_takenInPart;
    public static String Quiz_title, Quiz_toRepeat, Quiz_tooFew, Quiz_unrated, Quiz_where;
    public static String Reflection_ask, Reflection_name;
    public static String Report_age, Report_bar, Report_distancer, Report_found, Report_how, Report_length, Report_look, Report_mend,
            Report_noChair, Report_noSpam, Report_nothing, Report_player, Report_playing, Report_pursuer, Report_reached,
            Report_remedy, Report_read, Report_rounds, Report_sound, Report_spam, Report_stopped, Report_title, Report_toLook,
            Report_toMend, Report_walk, Report_walkCut, Report_walked, Report_what, Report_where;
    public static String Scene_backTip, Scene_backTo, Scene_handOver, Scene_handOverWhy, Scene_inside, Scene_leaveTip, Scene_safe,
            Scene_said, Scene_seen, Scene_shownNote, Scene_stepOutTip, Scene_story, Scene_turn, Scene_two, Scene_you,
            Scene_youSaid;
    public static String Scene_fileTip, Scene_turnWhy, Scene_turnWhyPart, Scene_youNamed;
    public static String Search_cases, Search_close, Search_concepts, Search_empty, Search_glossary, Search_items, Search_lessons,
            Search_nothing, Search_results, Search_running, Search_safety;
    public static String Setup_asWritten, Setup_choices, Setup_free, Setup_help, Setup_names, Setup_namesTip, Setup_wordsTip, Setup_worked;
    public static String Setup_choicesSays, Setup_choicesWhy, Setup_firstWhy, Setup_freeSays, Setup_freeWhy, Setup_wordsSays,
            Setup_workedSays;
    public static String Share;
    public static String Source_title;
    public static String Start_all, Start_atHandIn, Start_atOnce, Start_confidence, Start_confidenceTip, Start_feedback, Start_howMany;
    public static String Start_some;
    public static String Today_allRead, Today_begin, Today_debrief, Today_goOn, Today_greeting, Today_module, Today_more, Today_noCourse;
    public static String Today_noPractice, Today_practise, Today_quiz, Today_sayIt, Today_sayItDetail, Today_scene, Today_scope, Today_title;
    public static String Today_toProgress, Today_waits, Today_way, Today_week, Today_welcome;
    public static String Turn_before, Turn_beforeWord, Turn_choices, Turn_example, Turn_guess, Turn_hintTip, Turn_noDetails, Turn_ownWords,
            Turn_ownWordsHint, Turn_ownWordsName, Turn_return, Turn_sure, Turn_sureName, Turn_sureTip;
    public static String Turn_guessNone, Turn_keys, Turn_marked, Turn_markedGuess, Turn_more, Turn_sureNone, Turn_wouldSay;
    public static String Verdict_again, Verdict_kept, Verdict_not, Verdict_partly, Verdict_rate, Verdict_right;
    public static String Week_case, Week_lessons, Week_quiz;
    public static String Button_takeAnswerBack;

    static {
        NLS.initializeMessages("org.cyclework.ui.trainee.messages", Messages.class);
    }

    private Messages() {
    }
}
