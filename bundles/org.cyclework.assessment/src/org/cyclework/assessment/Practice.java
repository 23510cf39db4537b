package org.cyclework.assessment;

import java.util.Optional;
import org.cyclework.record.Access;

/**
 * Service: practising what a lesson teaches, by answering what clients say, the same for window and terminal. Everything
 * that is answered and rated is one's own ({@link org.cyclework.record.Audience#OWN}). Thread-safe; arguments are never null.
 * Where the record cannot be used, its exception reaches the caller.
 */
public interface Practice {

    /**
     * Goes on with a lesson's practice where it was left: at words that were begun and not handed in, else at an answer that
     * waits for its rating, else at the next statement. Writes nothing.
     *
     * @param access who practises, about oneself
     * @param lessonId such as "L1.2"
     * @return the practice; empty where the course has no such lesson or the lesson nothing to practise
     */
    Optional<PracticeSession> open(Access access, String lessonId);

    /**
     * What was practised of a lesson.
     *
     * @param access who asks; only whoever practised sees anything
     * @param lessonId such as "L1.2"
     * @return every answer that is in the record, also to statements that the course no longer has
     */
    PracticeHistory history(Access access, String lessonId);
}
