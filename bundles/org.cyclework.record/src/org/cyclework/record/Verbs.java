package org.cyclework.record;

import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The vocabulary of the log: what each verb is about and what its payload must hold. A payload may hold more; the log
 * keeps it and whoever wrote it reads it. {@code session} is a UUID as text that all events of one quiz or play share;
 * {@code score} is a number from 0 to 1.
 */
public final class Verbs {

    /** A trainee was enrolled; object: {@link #TRAINEE}; payload: {@code name}. Written by {@link SignIn#enrol} only. */
    public static final String TRAINEE_ENROLLED = "trainee-enrolled";

    /** A lesson was opened; object: the lesson. */
    public static final String LESSON_OPENED = "lesson-opened";

    /** A lesson was marked as read; object: the lesson. */
    public static final String LESSON_READ = "lesson-read";

    /** The mark that a lesson was read was taken back; object: the lesson. Counts until the lesson is marked again. */
    public static final String LESSON_UNREAD = "lesson-unread";

    /**
     * Something that was done is taken back, as if it had never been: it acts on one event of the same person, which is not
     * changed. Object: that event's object; payload: {@code verb} (that event's, one of {@link #canBeTakenBack}) and
     * {@code session} where that event has one.
     */
    public static final String TAKEN_BACK = "taken-back";

    /** A quiz began; object: the module; payload: {@code session}. */
    public static final String QUIZ_STARTED = "quiz-started";

    /**
     * An item was answered; object: the item; payload: {@code score} where it has one (an open answer has none), and
     * {@code session} where it was in a quiz.
     */
    public static final String ITEM_ANSWERED = "item-answered";

    /** An open answer was rated; object: the item; payload: {@code score}, {@code answer} (the id of the event that is rated). */
    public static final String ITEM_RATED = "item-rated";

    /** An item was flagged to come back to, or the flag was taken away; object: the item; payload: {@code session}. */
    public static final String ITEM_FLAGGED = "item-flagged";

    /** A quiz was handed in; object: the module; payload: {@code session}, {@code score}. */
    public static final String QUIZ_FINISHED = "quiz-finished";

    /** A play began; object: the case; payload: {@code session}. */
    public static final String PLAY_STARTED = "play-started";

    /** The trainee said a line in a play; object: the case; payload: {@code session}. */
    public static final String PLAY_TURN = "play-turn";

    /**
     * Own words in a play or a quiz; they stay with whoever wrote them. Object: the case or item; payload: {@code session}
     * and {@code text}. The event that they belong to names this one's id as {@code words} in its payload and commits it.
     */
    public static final String OWN_WORDS = "own-words";

    /**
     * A question inside a play was answered; object: the case; payload: {@code session}. An answer in one's own words is an event
     * of {@link #OWN_WORDS}, which {@code words} names.
     */
    public static final String BEAT_ANSWERED = "beat-answered";

    /** A hint was taken in a play; object: the case; payload: {@code session}. */
    public static final String PLAY_HINT = "play-hint";

    /** The trainee went back to an earlier round to try another move; object: the case; payload: {@code session}. */
    public static final String PLAY_REWOUND = "play-rewound";

    /** The trainee wrote something about a play; object: the case; payload: {@code session}. */
    public static final String PLAY_REFLECTED = "play-reflected";

    /** The trainee stepped out of a play; object: the case; payload: {@code session}. */
    public static final String PLAY_STOPPED = "play-stopped";

    /** A play came to an ending; object: the case; payload: {@code session}. */
    public static final String PLAY_ENDED = "play-ended";

    /** The debrief of a play was worked through; object: the case; payload: {@code session}. */
    public static final String DEBRIEF_FINISHED = "debrief-finished";

    /**
     * A client's statement was answered in practice; it stays with whoever answered. Object: the lesson; payload:
     * {@code statement} (its id in the lesson's skill) and {@code text} (the words), which is missing where the answer was
     * said aloud.
     */
    public static final String STATEMENT_ANSWERED = "statement-answered";

    /**
     * One's own answer to a statement was held against the criteria; the latest rating of an answer counts. Object: the
     * lesson; payload: {@code answer} (the id of the event that is rated) and {@code ratings}, an object of {@code met},
     * {@code partly} or {@code not-yet} by the id of the criterion.
     */
    public static final String STATEMENT_RATED = "statement-rated";

    /**
     * A reader set a highlight, a note or a bookmark down; it stays with whoever did. Object: the lesson; payload: {@code kind}
     * ({@code key-idea}, {@code question}, {@code for-practice} or {@code disagree}, which are highlights, {@code note} or
     * {@code bookmark}), {@code place} and {@code text} (what was written; missing where nothing was). A place is an object of
     * {@code paragraph} (an id), {@code words}, {@code before} and {@code after} (what stands around them) and {@code offset}.
     */
    public static final String NOTE_MADE = "note-made";

    /**
     * A note was given another kind or text; the latest change counts. Object: the lesson; payload: {@code note} (the id of the
     * event that made it), {@code kind} and {@code text}. It acts on that event.
     */
    public static final String NOTE_CHANGED = "note-changed";

    /** A note was taken away; object: the lesson; payload: {@code note}. It acts on the event that made it. */
    public static final String NOTE_REMOVED = "note-removed";

    /** A note that was taken away was put back; object: the lesson; payload: {@code note}. The latest of both counts. */
    public static final String NOTE_PUT_BACK = "note-put-back";

    /** A lesson's page was left; the latest place counts. Object: the lesson; payload: {@code place}, as for {@link #NOTE_MADE}. */
    public static final String LESSON_LEFT = "lesson-left";

    /** An institution was founded; object: its id; payload: {@code name}, {@code person} and {@code key}. Written by {@link Accounts} only. */
    public static final String INSTITUTION_FOUNDED = "institution-founded";

    /**
     * An account was opened, or got another key; object: the person; payload: {@code kind} ({@code passphrase} or {@code pin}) and,
     * for a passphrase, {@code key} (its public key, base 64). Written by {@link Accounts} only.
     */
    public static final String ACCOUNT_OPENED = "account-opened";

    /** An account was closed; object: the person. Written by {@link Accounts} only. */
    public static final String ACCOUNT_CLOSED = "account-closed";

    /** A role was given; object: the person; payload: {@code role}. Written by {@link Accounts} only. */
    public static final String ROLE_GRANTED = "role-granted";

    /** A role was taken away; object: the person; payload: {@code role}. It acts on the events that gave it. Written by {@link Accounts} only. */
    public static final String ROLE_REVOKED = "role-revoked";

    /** A group was made; object: its id; payload: {@code name}, {@code kind} ({@code group} or {@code cohort}) and {@code within}, a cohort's id. Written by {@link Groups} only. */
    public static final String GROUP_MADE = "group-made";

    /** A group got another name; object: its id; payload: {@code name}. Written by {@link Groups} only. */
    public static final String GROUP_RENAMED = "group-renamed";

    /** A group ended; object: its id. Written by {@link Groups} only. */
    public static final String GROUP_CLOSED = "group-closed";

    /**
     * Somebody came into a group; object: its id; payload: {@code person}, {@code as} ({@code trainee} or {@code supervisor}),
     * {@code from} and {@code until} (days) where there are any. Written by {@link Groups} only.
     */
    public static final String MEMBER_ADDED = "member-added";

    /** Somebody left a group; object: its id; payload: {@code person} and {@code as}. Written by {@link Groups} only. */
    public static final String MEMBER_REMOVED = "member-removed";

    /**
     * A trainee went from one group to another, in one step; object: the new group; payload: {@code person} and {@code left}, the group that
     * was left. Written by {@link Groups} only.
     */
    public static final String MEMBER_MOVED = "member-moved";

    /**
     * A home's key was admitted; object: the key, base 64; payload: {@code name} and {@code kind} ({@code seat}, {@code supervisor} or
     * {@code personal}). Written by the record itself only.
     */
    public static final String HOME_ADMITTED = "home-admitted";

    /** A home's key is trusted no longer; object: the key, base 64. Written by the record itself only. */
    public static final String HOME_REVOKED = "home-revoked";

    /**
     * How long work of a person who left all groups is kept; the latest counts. Object: the institution; payload: {@code months}, missing where there
     * is no rule any more. Written by {@link Retention} only.
     */
    public static final String RETENTION_SET = "retention-set";

    /** Two entries are of one person; object: the one that is kept; payload: {@code person}, the other. Written by {@link Accounts} only. */
    public static final String PEOPLE_JOINED = "people-joined";

    /** They are not; object: the one that was kept; payload: {@code person}. It acts on the event that joined them. Written by {@link Accounts} only. */
    public static final String PEOPLE_PARTED = "people-parted";

    /** What an account's secret is checked by, and its wrapped key; object: the person. The latest counts. Written by {@link Accounts} only. */
    public static final String VERIFIER_SET = "verifier-set";

    /** The key of an account, wrapped by its recovery code; object: the person. The latest counts. Written by {@link Accounts} only. */
    public static final String RECOVERY_SET = "recovery-set";

    /** A supervisor looked at what a trainee did; object: what was looked at, such as a session or a lesson. For the staff. */
    public static final String WORK_SEEN = "work-seen";

    /** A supervisor noted something about a trainee that is for the staff alone; object: what it is about. */
    public static final String STAFF_NOTED = "staff-noted";
    /**
     * Something was assigned to the person; object: the event's own id, as for everything that follows from it. Payload:
     * {@code task}, {@code title}, {@code version}, {@code course}, {@code terms}, and {@code name} of who assigned it.
     */
    public static final String TASK_ASSIGNED = "task-assigned";

    /** The terms of what was assigned to the person changed; the latest count. Object: the assignment; payload: {@code terms}. */
    public static final String TASK_CHANGED = "task-changed";

    /** What was assigned to the person was withdrawn; object: the assignment. */
    public static final String TASK_WITHDRAWN = "task-withdrawn";

    /** What was withdrawn is assigned again; object: the assignment. The latest of both counts. */
    public static final String TASK_RESTORED = "task-restored";

    /** As {@link #TASK_ASSIGNED}, to a group; payload: {@code group} as well, and no name. */
    public static final String GROUP_ASSIGNED = "group-assigned";

    /** As {@link #TASK_CHANGED}, for a group. */
    public static final String GROUP_TASK_CHANGED = "group-task-changed";

    /** As {@link #TASK_WITHDRAWN}, for a group. */
    public static final String GROUP_TASK_WITHDRAWN = "group-task-withdrawn";

    /** As {@link #TASK_RESTORED}, for a group. */
    public static final String GROUP_TASK_RESTORED = "group-task-restored";

    /** Something was begun for an assignment; object: the assignment; payload: {@code session} where it is a play or a quiz. */
    public static final String ASSIGNMENT_BEGUN = "assignment-begun";

    /**
     * Work was handed in; object: the assignment; payload: {@code sessions}, {@code words} (copies of one's own words that were
     * ticked, each with {@code event}, {@code session}, {@code kind}, {@code key}, {@code round} and {@code text}) and {@code message}.
     */
    public static final String HANDED_IN = "handed-in";

    /** A hand-in was taken back; object: the assignment. It acts on the hand-in, and counts unless that was opened before. */
    public static final String HAND_IN_TAKEN_BACK = "hand-in-taken-back";

    /** A supervisor opened a hand-in; object: the assignment. It acts on the hand-in. */
    public static final String WORK_OPENED = "work-opened";

    /**
     * A supervisor commented on a turn or on the whole; object: the assignment; payload: {@code text}, {@code name}, and
     * {@code turn} ({@code session}, {@code try}, {@code turn}). It acts on the hand-in.
     */
    public static final String WORK_COMMENTED = "work-commented";

    /**
     * A supervisor rated work; object: the assignment or the live role-play; payload: {@code rubric}, {@code rubricVersion},
     * {@code levels} by criterion, {@code remark} and {@code name}. It acts on the hand-in or the live role-play.
     */
    public static final String WORK_RATED = "work-rated";

    /**
     * A supervisor answered; object: the assignment or the live role-play; payload: {@code kind} ({@code reviewed}, {@code returned}
     * or {@code signed-off}), {@code text}, {@code name}, and {@code turn} to try again from. It acts on the hand-in.
     */
    public static final String WORK_ANSWERED = "work-answered";

    /** A supervisor watched a live role-play; object: the event's own id; payload: {@code day}, {@code minutes}, {@code what}, {@code name}. */
    public static final String ROLE_PLAY_WATCHED = "role-play-watched";

    /** A supervisor took back what that supervisor wrote for the person; it acts on that event. Object: as that event's. */
    public static final String REVIEW_TAKEN_BACK = "review-taken-back";

    /** It was done again; it acts on that event. The latest of both counts. */
    public static final String REVIEW_PUT_BACK = "review-put-back";

    /** As {@link #REVIEW_TAKEN_BACK}, for what is for the staff. */
    public static final String STAFF_TAKEN_BACK = "staff-taken-back";

    /** As {@link #REVIEW_PUT_BACK}, for what is for the staff. */
    public static final String STAFF_PUT_BACK = "staff-put-back";

    /** A rubric was made or changed, the latest counts; object: its id; payload: {@code rubric}. */
    public static final String RUBRIC_KEPT = "rubric-kept";

    /** A rubric was put away; object: its id. The latest of both counts. */
    public static final String RUBRIC_PUT_AWAY = "rubric-put-away";

    /** A supervisor kept a phrase; object: the event's own id; payload: {@code text}. */
    public static final String PHRASE_KEPT = "phrase-kept";

    /** A phrase was dropped; object: the phrase. */
    public static final String PHRASE_DROPPED = "phrase-dropped";

    /** The text of an entry was erased; object: {@link #ENTRY}; it acts on the event that was in it. Written by {@link RecordKeeping#blank} only. */
    public static final String ENTRY_BLANKED = "entry-blanked";

    /** Everything about a person was erased; object: the person's id. Written by {@link RecordKeeping#erase} only. */
    public static final String PERSON_ERASED = "person-erased";

    /** The object of {@link #ENTRY_BLANKED}. */
    public static final String ENTRY = "entry";

    /** The object of {@link #TRAINEE_ENROLLED}. */
    public static final String TRAINEE = "trainee";

    private static final Set<String> FOR_ONESELF = Set.of(PLAY_REFLECTED, OWN_WORDS, STATEMENT_ANSWERED, STATEMENT_RATED, NOTE_MADE, NOTE_CHANGED,
            NOTE_REMOVED, NOTE_PUT_BACK, LESSON_LEFT);

    private static final Set<String> FOR_BOTH = Set.of(TASK_ASSIGNED, TASK_CHANGED, TASK_WITHDRAWN, TASK_RESTORED, WORK_OPENED, WORK_COMMENTED, WORK_RATED,
            WORK_ANSWERED, ROLE_PLAY_WATCHED, REVIEW_TAKEN_BACK, REVIEW_PUT_BACK);

    private static final Set<String> FOR_GROUPS = Set.of(GROUP_ASSIGNED, GROUP_TASK_CHANGED, GROUP_TASK_WITHDRAWN, GROUP_TASK_RESTORED, RUBRIC_KEPT,
            RUBRIC_PUT_AWAY, PHRASE_KEPT, PHRASE_DROPPED);

    private static final Set<String> BY_THE_RECORD = Set.of(TRAINEE_ENROLLED, ENTRY_BLANKED, PERSON_ERASED, INSTITUTION_FOUNDED, ACCOUNT_OPENED,
            ACCOUNT_CLOSED, ROLE_GRANTED, ROLE_REVOKED, GROUP_MADE, GROUP_RENAMED, GROUP_CLOSED, MEMBER_ADDED, MEMBER_REMOVED, MEMBER_MOVED,
            HOME_ADMITTED, HOME_REVOKED, PEOPLE_JOINED, PEOPLE_PARTED, RETENTION_SET, VERIFIER_SET, RECOVERY_SET);

    private static final Map<String, Audience> AUDIENCES = audiences();

    private static final Set<String> KNOWN = known();

    private static final Set<String> CAN_BE_TAKEN_BACK = Set.of(LESSON_READ, LESSON_UNREAD, ITEM_ANSWERED);

    private Verbs() {
    }

    /**
     * Whom events of a verb are for.
     *
     * @param verb one of these, or any other word
     * @return the audience; {@link Audience#WORK} for words that are not known here
     */
    public static Audience audience(String verb) {
        return AUDIENCES.getOrDefault(verb, Audience.WORK);
    }

    private static Map<String, Audience> audiences() {
        Map<String, Audience> audiences = new HashMap<>();
        FOR_ONESELF.forEach(verb -> audiences.put(verb, Audience.OWN));
        audiences.put(TRAINEE_ENROLLED, Audience.PERSON);
        List.of(VERIFIER_SET, RECOVERY_SET).forEach(verb -> audiences.put(verb, Audience.SECRET));
        List.of(WORK_SEEN, STAFF_NOTED, STAFF_TAKEN_BACK, STAFF_PUT_BACK).forEach(verb -> audiences.put(verb, Audience.STAFF));
        FOR_BOTH.forEach(verb -> audiences.put(verb, Audience.REVIEW));
        FOR_GROUPS.forEach(verb -> audiences.put(verb, Audience.INSTITUTION));
        List.of(PERSON_ERASED, INSTITUTION_FOUNDED, ACCOUNT_OPENED, ACCOUNT_CLOSED, ROLE_GRANTED, ROLE_REVOKED, GROUP_MADE,
                GROUP_RENAMED, GROUP_CLOSED, MEMBER_ADDED, MEMBER_REMOVED, MEMBER_MOVED, HOME_ADMITTED, HOME_REVOKED, PEOPLE_JOINED, PEOPLE_PARTED, RETENTION_SET)
                .forEach(verb -> audiences.put(verb, Audience.INSTITUTION));
        return Map.copyOf(audiences);
    }

    private static Set<String> known() {
        Set<String> known = new HashSet<>();
        for (Field constant : Verbs.class.getFields()) {
            try {
                known.add(String.valueOf(constant.get(null)));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(constant.getName(), e);
            }
        }
        return Set.copyOf(known);
    }

    /** @return whether this version of the program knows what events of this verb mean; others are kept and passed on */
    public static boolean isKnown(String verb) {
        return KNOWN.contains(verb);
    }

    /** @return whether events of this verb are written by the record's own services alone, and refused by {@link LearnerRecord#append} */
    public static boolean isWrittenByTheRecord(String verb) {
        return BY_THE_RECORD.contains(verb);
    }

    /** @return whether {@link #TAKEN_BACK} may act on events of this verb */
    public static boolean canBeTakenBack(String verb) {
        return CAN_BE_TAKEN_BACK.contains(verb);
    }
}
