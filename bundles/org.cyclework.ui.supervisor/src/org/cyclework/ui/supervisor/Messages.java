package org.cyclework.ui.supervisor;

import org.cyclework.ui.Apart;
import org.eclipse.osgi.util.NLS;

/** The words of the supervisor's room. Whatever is put into them stands apart, so that no name turns a sentence round. */
public final class Messages extends NLS {

    // Named after their keys; the file beside this class has the words.
    public static String Account_askClose, Account_askInstead, Account_askOpen, Account_askRenew, Account_close, Account_first;
    public static String Account_keeper, Account_open, Account_own, Account_renew, Account_second, Account_set;
    public static String Account_none, Account_passphrase, Account_pin, Account_opened, Account_renewed, Account_setting;
    public static String Admit_compare, Admit_deed, Admit_key, Admit_key44, Admit_kind, Admit_line, Admit_looking, Admit_name;
    public static String Admit_noName, Admit_noPerson, Admit_own, Admit_person, Admit_title;
    public static String Agreement_by, Agreement_gap, Agreement_gaps, Agreement_how, Agreement_icc, Agreement_interval, Agreement_legend;
    public static String Agreement_noInterval, Agreement_noTotals, Agreement_notComputable, Agreement_nothing, Agreement_pair;
    public static String Agreement_title, Agreement_works;
    public static String Answer_again, Answer_comments, Answer_fromTurn, Answer_goes, Answer_goesAlone, Answer_left, Answer_noComments;
    public static String Answer_noRatings, Answer_ratings, Answer_reviewed, Answer_sayWhy, Answer_signOff, Answer_title, Answer_words;
    public static String As_supervisor, As_trainee;
    public static String Assign_about, Assign_backwards, Assign_before, Assign_beforeLine, Assign_chair, Assign_completed, Assign_dayHint;
    public static String Assign_due, Assign_from, Assign_key, Assign_kind, Assign_level, Assign_line, Assign_noDay, Assign_noPeople, Assign_noSuchDay;
    public static String Assign_noWork, Assign_nobody, Assign_note, Assign_reflection, Assign_required, Assign_seed, Assign_title;
    public static String Assign_toWhom, Assign_tries, Assign_what, Assign_when;
    public static String Begun_answer, Begun_comment, Begun_elsewhere, Begun_form, Begun_here, Begun_note, Begun_noteLine, Begun_rating;
    public static String Begun_ratingBy, Begun_theAnswer;
    public static String Button_account, Button_admit, Button_chooseFolder, Button_collect, Button_exchange, Button_handOut, Button_lookAt;
    public static String Button_thatMachine, Button_thisMachine;
    public static String Button_again, Button_answer, Button_asSupervisors, Button_asTrainees, Button_assign, Button_assignIt;
    public static String Button_beginAnew, Button_changeGroup, Button_changeRubric, Button_classList, Button_comment, Button_commentAll;
    public static String Button_copy, Button_everyone, Button_extend, Button_given, Button_keepNote, Button_keepRating, Button_keepRubric;
    public static String Button_likeRubric, Button_more, Button_newGroup, Button_newPerson, Button_newRubric, Button_nextTurn;
    public static String Button_nextWork, Button_note, Button_otherRubric, Button_people, Button_person, Button_phrases, Button_pins;
    public static String Button_previousTurn, Button_putAway, Button_rate, Button_read, Button_recordIt, Button_recordWatched;
    public static String Button_restore, Button_review, Button_saveGiven, Button_saveGroup, Button_send, Button_sums, Button_takeIn;
    public static String Button_takeList, Button_takeOut, Button_toPeople, Button_toRubrics, Button_toTurns, Button_toWatched, Button_toWork;
    public static String Button_withdraw, Button_chooseList, Button_connect, Button_keep, Button_noRule, Button_rule;
    public static String Button_erase, Button_toMachines;
    public static String Campus_asking, Campus_byItself, Campus_differ, Campus_exchanged, Campus_last, Campus_login, Campus_never;
    public static String Campus_none, Campus_place, Campus_same, Campus_title;
    public static String Chair_distancer, Chair_free, Chair_pursuer;
    public static String Column_account, Column_answers, Column_as, Column_case, Column_criteria, Column_criterion, Column_day, Column_days;
    public static String Column_came, Column_from, Column_machine, Column_made, Column_news, Column_trust, Column_went;
    public static String Column_due, Column_fate, Column_group, Column_handedIn, Column_hours, Column_howFar, Column_kappa, Column_kind;
    public static String Column_exchanged;
    public static String Column_lastWork, Column_lessons, Column_line, Column_linear, Column_message, Column_minutes, Column_moves;
    public static String Column_name, Column_objective, Column_open, Column_people, Column_pin, Column_quadratic, Column_question;
    public static String Column_quizzes, Column_rates, Column_raw, Column_scenes, Column_score, Column_state, Column_to, Column_trainee;
    public static String Column_units, Column_waits, Column_watchedBy, Column_what, Column_where, Column_whose, Column_why, Column_work;
    public static String Column_left, Column_dueSince;
    public static String Comment_hint, Comment_hintWhole, Comment_kept, Comment_keptOnAll, Comment_name, Comment_onAll, Comment_onTurn;
    public static String Days_keep, Days_notYet, Days_of, Days_open, Days_over, Days_title, Days_until, Days_who;
    public static String Error_longName, Error_nobody;
    public static String Extend_title, Extend_words;
    public static String Fate_enrolled, Fate_joins, Fate_refused, Fate_several, Fate_there, Fate_twice;
    public static String Given_after, Given_by, Given_count, Given_due, Given_from, Given_late, Given_line, Given_missing, Given_movedOn;
    public static String Given_nobody, Given_note, Given_nothing, Given_people, Given_title, Given_tries, Given_withdrawn;
    public static String Group_adding, Group_askClose, Group_askName, Group_close, Group_closed, Group_everybody, Group_givenOf, Group_line;
    public static String Group_exchanged;
    public static String Group_made, Group_noObjectives, Group_noPoints, Group_nobody, Group_objectives, Group_objectivesNote, Group_of;
    public static String Group_overview, Group_points, Group_pointsNote, Group_rename, Group_renamed, Group_sums, Group_time, Group_title;
    public static String Import_all, Import_choose, Import_lists, Import_name, Import_summary, Import_title, Import_format;
    public static String Import_example, Import_exampleOne, Import_exampleTwo;
    public static String Job_account, Job_campus, Job_code, Job_machines;
    public static String Job_agreement, Job_answer, Job_assign, Job_assignForm, Job_begun, Job_classList, Job_comment, Job_enter;
    public static String Job_extend, Job_given, Job_group, Job_groupView, Job_leave, Job_members, Job_note, Job_people, Job_phrase;
    public static String Job_pins, Job_queue, Job_rating, Job_report, Job_review, Job_rubrics, Job_sums, Job_watched, Job_ways;
    public static String Job_withdraw, Job_keep, Job_erase, Job_connect;
    public static String Join_as;
    public static String Joined;
    public static String Kind_module, Kind_practice, Kind_quiz, Kind_reading, Kind_vignette;
    public static String Level_free, Level_moves, Level_options, Level_worked;
    public static String Machines_again, Machines_askName, Machines_askRevoke, Machines_call, Machines_change, Machines_copyKey;
    public static String Machines_folder, Machines_homes, Machines_keyCopied, Machines_named, Machines_noFolder, Machines_noHomes;
    public static String Machines_noPackets, Machines_revoke, Machines_revokeTitle, Machines_revoked, Machines_title, Machines_trusted;
    public static String Machines_unnamed, Machines_whose;
    public static String More_nothing, More_several;
    public static String Move_title;
    public static String Move_to;
    public static String Moved_ask;
    public static String Moved_come, Moved_comeSeveral, Moved_go, Moved_goSeveral, Moved_keeps, Moved_to;
    public static String New_cohort, New_group;
    public static String Note_kept, Note_law, Note_mark, Note_name, Note_title;
    public static String People_askTakeOut, People_takeOutTitle;
    public static String People_count, People_members, People_noGroups, People_noMembers, People_nowhere, People_takenOut, People_title;
    public static String People_unknown;
    public static String Percent;
    public static String Person_askName, Person_attendance, Person_attendanceOf, Person_done, Person_hours, Person_hoursOf, Person_new;
    public static String Perspective_title;
    public static String Phrase_drop, Phrase_keep, Phrase_none;
    public static String Pins_ask, Pins_close, Pins_closeTitle, Pins_closeYes, Pins_failed, Pins_make, Pins_making, Pins_none, Pins_once, Pins_open;
    public static String Pins_passphrase, Pins_reset, Pins_shown, Pins_spare, Pins_title;
    public static String Rates_live, Rates_work;
    public static String Rating_blind, Rating_kept, Rating_level, Rating_notSeen, Rating_remark;
    public static String Review_answered, Review_asked, Review_by, Review_cannot, Review_debriefed, Review_decided, Review_end;
    public static String Review_goesOn, Review_handedIn, Review_hints, Review_inner, Review_landed, Review_late, Review_level, Review_line;
    public static String Review_lineAnswer, Review_lineNote, Review_lineRate, Review_move, Review_noGrade, Review_notDebriefed;
    public static String Review_notRead, Review_notes, Review_nothingTicked, Review_of, Review_ownWords, Review_private, Review_quizOpen;
    public static String Review_ratedBy, Review_ratings, Review_read, Review_score, Review_tab, Review_ticked, Review_title, Review_try;
    public static String Review_turn, Review_unsent, Review_where, Review_whereTry, Review_whole;
    public static String Role_administrator, Role_askAdministrator, Role_askNoAdministrator, Role_askNoSupervisor, Role_askSupervisor;
    public static String Role_keeper, Role_noAdministrator, Role_noSupervisor, Role_supervisor;
    public static String Rows_filter, Rows_filterName, Rows_none, Rows_reading;
    public static String Rubric_aboutField, Rubric_builtIn, Rubric_change, Rubric_criteriaField, Rubric_emptyLevel, Rubric_levelFirst;
    public static String Rubric_levels, Rubric_like, Rubric_new, Rubric_noTitle, Rubric_nothing, Rubric_own, Rubric_ratesField;
    public static String Rubric_titleField, Rubric_twice;
    public static String Rubrics_line, Rubrics_title;
    public static String Save_csv, Save_done, Save_pdf, Save_title;
    public static String Sent_again, Sent_feedback, Sent_signedOff;
    public static String TakeIn_done, TakeIn_line, TakeIn_nobody, TakeIn_title;
    public static String To_cohort, To_group, To_person;
    public static String Turn_ofTry, Turn_words;
    public static String Undo_admitted, Undo_days, Undo_moved, Undo_revoked, Undo_roleGiven, Undo_roleTaken, Undo_takenOut;
    public static String Undo_answer, Undo_assigned, Undo_comment, Undo_commentOnTurn, Undo_joined, Undo_note, Undo_rating, Undo_restored;
    public static String Undo_watched, Undo_withdrawn, Unseen_title, Unseen_wait;
    public static String Waiting_again, Waiting_allAnswered, Waiting_answered, Waiting_door, Waiting_late, Waiting_many, Waiting_none;
    public static String Waiting_nothing, Waiting_nothingYet, Waiting_opened, Waiting_title;
    public static String Watched_level, Watched_line, Watched_noDay, Watched_noWords, Watched_nobody, Watched_notRated, Watched_nothing;
    public static String Watched_rated, Watched_rating, Watched_record, Watched_recordLine, Watched_title, Watched_what, Watched_who;
    public static String Ways_assign, Ways_counted, Ways_groups, Ways_name;
    public static String Awaiting_again, Awaiting_begin, Awaiting_beginLine, Awaiting_handedIn, Awaiting_late, Awaiting_lateLine, Awaiting_nothing;
    public static String Awaiting_nothingLine, Awaiting_questions, Awaiting_returned, Awaiting_returnedLine, Awaiting_since;
    public static String Keep_title, Keep_rows, Keep_noRule, Keep_rule, Keep_nobody, Keep_nobodyByNone, Keep_wrong;
    public static String Keep_askErase, Keep_erased, Keep_set, Keep_ask, Keep_erase, Keep_otherName;
    public static String Connect_title, Connect_what, Connect_sent, Connect_server, Connect_user, Connect_password;
    public static String Connect_checked, Connect_file, Connect_button, Connect_done, Connect_stopped, Connect_noPlace;

    static {
        NLS.initializeMessages("org.cyclework.ui.supervisor.messages", Messages.class);
    }

    private Messages() {
    }

    /** Puts something into words. */
    public static String bind(String words, Object one) {
        return NLS.bind(words, Apart.of(one));
    }

    /** Puts two things into words. */
    public static String bind(String words, Object one, Object other) {
        return NLS.bind(words, Apart.of(one), Apart.of(other));
    }

    /** Puts several things into words. */
    public static String bind(String words, Object[] all) {
        return NLS.bind(words, Apart.all(all));
    }
}
