package org.cyclework.assessment;

import java.util.Map;
import java.util.Optional;
import org.cyclework.model.course.ClientStatement;
import org.cyclework.model.course.Skill;

/**
 * Practising on the statements of a lesson's skill, one at a time: answer, hold the answer against the criteria and a model
 * answer, rate it, then the same statement again or the next one. It has no end; what was done is in the record at once.
 *
 * <p>Which statement comes next: the level stays as it was, steps up when two different statements of it in a row were
 * rated as meeting all criteria, and steps down when one was rated below half, where a criterion that is partly met counts
 * half. Tries at one statement that follow each other count as one, by the last rating. It begins with the lowest level that
 * has statements; levels without any are skipped. Within a level, statements that were never in front come first, in
 * the order of the course, then those that were in front longest ago; so none comes again before the others were seen.
 *
 * <p>Thread-safe; arguments are never null.
 */
public interface PracticeSession {

    /** How far the statement in front is. */
    enum Stage {

        /** It waits for an answer; its model answer is not shown. */
        ANSWER,

        /** Its answer waits for a rating; criteria and model answer are shown. */
        RATE,

        /** Its answer is rated. */
        RATED
    }

    /** The longest answer, in characters. */
    int LONGEST = Response.Written.LONGEST;

    /** @return the lesson's id */
    String lessonId();

    /** @return what is practised */
    Skill skill();

    /** @return the statement in front */
    ClientStatement statement();

    /** @return its number among all statements of the skill, from 1 */
    int number();

    /** @return how far it is */
    Stage stage();

    /** @return the answer that is held against the criteria; empty while there is none */
    Optional<PracticeAttempt> attempt();

    /** @return the words that were begun for the statement in front and not handed in; empty where there are none */
    String draft();

    /**
     * Keeps words that are being written; does nothing where they were handed in meanwhile.
     *
     * @param statementId for which statement
     * @param words as they stand; at most {@link #LONGEST} characters
     */
    void keepDraft(String statementId, String words);

    /**
     * Hands an answer in and shows what it is held against.
     *
     * @param words what was written; empty for an answer that was said aloud
     * @return the answer as it is kept
     * @throws IllegalArgumentException if there are words and they are blank or too long
     * @throws IllegalStateException if the statement does not wait for an answer
     */
    PracticeAttempt answer(Optional<String> words);

    /**
     * Rates the answer; it may be rated once more as long as its statement is in front.
     *
     * @param ratings one for each criterion, by its id
     * @return the answer as it is kept
     * @throws IllegalArgumentException if a criterion is missing or unknown
     * @throws IllegalStateException if there is no answer
     */
    PracticeAttempt rate(Map<String, SelfRating> ratings);

    /** Lets the statement in front be answered once more; earlier answers stay. */
    void again();

    /** Puts the next statement in front; one that was not answered is passed over for now, with the words begun for it kept. */
    void next();

    /**
     * Puts a statement of one's choice in front; the level goes on from its level.
     *
     * @param number from 1
     * @throws IllegalArgumentException if there is no such statement
     */
    void goTo(int number);

    /** @return what was practised of this lesson up to now */
    PracticeHistory history();
}
