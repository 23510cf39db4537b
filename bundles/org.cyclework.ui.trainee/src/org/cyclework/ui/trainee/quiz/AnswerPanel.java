package org.cyclework.ui.trainee.quiz;

import java.util.Optional;
import org.cyclework.assessment.Response;
import org.cyclework.assessment.Scored;

/** The part of a question in which it is answered; one class for each kind of presentation. */
public interface AnswerPanel {

    /** Shows an earlier response that may still be changed; where that cannot be shown, the panel stays as it is. */
    default void restore(Response response) {
        // Most questions are answered anew; only what would be lost is shown again.
    }

    /** @return what stands there now; empty while it is not complete enough to be an answer */
    Optional<Response> response();

    /** Shows what was answered and the feedback on each part; nothing can be changed from now on. */
    void lock(Scored scored);

    /** Nothing can be answered any more, and nothing was. */
    void close();

    /** Gives the focus to the first thing to answer with. */
    void focus();

    /** A digit was pressed; returns whether it meant something here. */
    default boolean digit(int number) {
        return false;
    }
}
