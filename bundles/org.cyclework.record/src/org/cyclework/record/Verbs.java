package org.cyclework.record;

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

    /** A question inside a play was answered; object: the case; payload: {@code session}. */
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
        if (FOR_ONESELF.contains(verb)) {
            return Audience.OWN;
        }
        if (verb.equals(PERSON_ERASED)) {
            return Audience.INSTITUTION;
        }
        return verb.equals(TRAINEE_ENROLLED) ? Audience.PERSON : Audience.WORK;
    }

    /** @return whether {@link #TAKEN_BACK} may act on events of this verb */
    public static boolean canBeTakenBack(String verb) {
        return CAN_BE_TAKEN_BACK.contains(verb);
    }
}
