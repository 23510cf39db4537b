package org.cyclework.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;

/**
 * A quiz that a trainee takes. Each answer, rating, flag, hint and the handing in is an event of the learner record before
 * it shows here; where the record cannot be written, its exception reaches the caller and nothing changes. Where the
 * trainee looks at the moment is not recorded.
 *
 * <p>Thread-safe. What writes ({@link #answer}, {@link #takeBack}, {@link #rate}, {@link #flag}, {@link #hint}, {@link #finish}) waits for the
 * disk and for other writers, so it belongs into a job; it names its item and does not care which question is in front.
 * Everything else returns at once, also while something is being written, and tells what was written so far. Only the
 * thread that shows the quiz moves from question to question.
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

    /** @return how it is delivered */
    Mode mode();

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
     * Answers a question. It can be answered as often as the mode says, and not again once its key or a model answer is told.
     *
     * @param itemId which
     * @param response an answer of the kind that the question's presentation asks for
     * @param confidence how sure the trainee is, 0 to 1, where that was asked beside the answer
     * @return the result, as far as it may be shown
     * @throws IllegalArgumentException if there is no such question, or the response is of another kind or names parts that are not there
     * @throws IllegalStateException if the question takes no more answers or the quiz is handed in
     */
    Scored answer(String itemId, Response response, OptionalDouble confidence);

    /**
     * Answers a question without saying how sure one is.
     *
     * @param itemId which
     * @param response the answer
     * @return the result, as far as it may be shown
     * @see #answer(String, Response, OptionalDouble)
     */
    default Scored answer(String itemId, Response response) {
        return answer(itemId, response, OptionalDouble.empty());
    }

    /**
     * Rates the latest answer to an open question, also after the quiz was handed in. It can be rated again.
     *
     * @param itemId which
     * @param levels a level for every criterion, by its id
     * @return the result, now with a score
     * @throws IllegalArgumentException if there is no such question, or a level is missing, unknown or not on its scale
     * @throws IllegalStateException if there is no answer to rate yet, or the mode does not show it yet
     */
    Scored rate(String itemId, Map<String, Integer> levels);

    /** @return whether the latest answer can be taken back: nothing was told about it yet */
    boolean canTakeBack(String itemId);

    /**
     * Takes the latest answer back, as if it had never been given.
     *
     * @param itemId which question
     * @throws IllegalStateException where it cannot be, or the quiz is handed in
     */
    void takeBack(String itemId);

    /** @return the result of the item, as far as it may be shown; empty while it has no answer */
    Optional<Scored> result(String itemId);

    /** @return every try at the item, first one first */
    List<Attempt> attempts(String itemId);

    /** @return whether the question takes an answer now */
    boolean takesAnswer(String itemId);

    /** @return how many questions have an answer */
    int answered();

    /**
     * Flags a question to come back to it, or takes the flag away.
     *
     * @param itemId which
     * @param flagged whether it is to be flagged
     * @throws IllegalArgumentException if there is no such question
     * @throws IllegalStateException if the quiz is handed in
     */
    void flag(String itemId, boolean flagged);

    /** @return whether the item is flagged */
    boolean isFlagged(String itemId);

    /** @return whether there is a hint that could be taken now */
    boolean hasHint(String itemId);

    /**
     * Takes the next hint, which is counted with the answer.
     *
     * @param itemId which question
     * @return the hint in Markdown; empty where there is none or the mode gives none
     * @throws IllegalArgumentException if there is no such question
     * @throws IllegalStateException if the question takes no more answers
     */
    Optional<String> hint(String itemId);

    /** @return the hints that were taken, first one first, in Markdown */
    List<String> hintsTaken(String itemId);

    /**
     * Hands the quiz in. Questions without an answer score 0; open answers that nobody has rated yet count for nothing.
     *
     * @return the summary
     * @throws IllegalStateException if the quiz is handed in already
     */
    QuizSummary finish();

    /** @return the summary, with what was rated since; empty until the quiz is handed in */
    Optional<QuizSummary> summary();
}
