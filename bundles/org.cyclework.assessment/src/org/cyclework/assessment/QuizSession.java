package org.cyclework.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A quiz that a trainee takes. Each answer, flag and the handing in is an event of the learner record before it shows
 * here; where the record cannot be written, its exception reaches the caller and nothing changes. Where the trainee looks
 * at the moment is not recorded. Not thread-safe.
 */
public interface QuizSession {

    /** @return the session's id in the record */
    UUID id();

    /** @return who takes it */
    UUID learner();

    /** @return the module it asks about */
    String moduleId();

    /** @return what the order of items and options comes from */
    long seed();

    /** @return all questions in the order of this quiz; at least one */
    List<Question> questions();

    /** @return the question in front; at first the first one without an answer */
    Question current();

    /** @return whether there was a question after the current one, which is now in front */
    boolean next();

    /** @return whether there was a question before the current one, which is now in front */
    boolean previous();

    /**
     * Puts a question in front.
     *
     * @param number its number, from 1
     * @throws IllegalArgumentException if there is no such question
     */
    void goTo(int number);

    /**
     * Answers the current question and keeps it in front. A question is answered once.
     *
     * @param response an answer of the kind that the question's presentation asks for
     * @return the result
     * @throws IllegalArgumentException if the response is of another kind or names parts that are not there
     * @throws IllegalStateException if the question is answered already or the quiz is handed in
     */
    Scored answer(Response response);

    /** @return the result of the item; empty while it has no answer */
    Optional<Scored> result(String itemId);

    /** @return how many questions have an answer */
    int answered();

    /**
     * Flags the current question to come back to it, or takes the flag away.
     *
     * @param flagged whether it is to be flagged
     * @throws IllegalStateException if the quiz is handed in
     */
    void flag(boolean flagged);

    /** @return whether the item is flagged */
    boolean isFlagged(String itemId);

    /**
     * Hands the quiz in. Questions without an answer score 0.
     *
     * @return the summary
     * @throws IllegalStateException if the quiz is handed in already
     */
    QuizSummary finish();

    /** @return the summary; empty until the quiz is handed in */
    Optional<QuizSummary> summary();
}
