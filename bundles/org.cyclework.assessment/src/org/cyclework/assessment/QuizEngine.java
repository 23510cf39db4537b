package org.cyclework.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.QuizRecord;

/**
 * Service: quizzes about the modules of the course, kept in the learner record. Thread-safe; arguments are never null.
 * Where the record cannot be used, its exception reaches the caller.
 */
public interface QuizEngine {

    /**
     * Starts a quiz.
     *
     * @param access who takes it
     * @param blueprint which items it asks
     * @param mode how it is delivered
     * @param seed what the order of items and options comes from; the same seed gives the same order
     * @return the quiz
     * @throws QuizUnavailable where the module is unknown or none of these items can be played
     */
    QuizSession start(Access access, Blueprint blueprint, Mode mode, long seed);

    /** @return how many items the blueprint asks now; 0 where the module is unknown */
    int count(Blueprint blueprint);

    /**
     * Finds a quiz again, handed in or not, rebuilt from its events. Items that the course no longer has are left out.
     *
     * @param access whose it is
     * @param session its id
     * @return the quiz
     * @throws QuizUnavailable where the trainee has no such quiz or none of its items is left
     */
    QuizSession resume(Access access, UUID session);

    /** @return the trainee's latest quiz about the module that is not handed in, rebuilt from its events */
    Optional<QuizSession> openSession(Access access, String moduleId);

    /** @return the trainee's quizzes about the module, the one touched last first */
    List<QuizRecord> history(Access access, String moduleId);
}
