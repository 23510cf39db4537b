package org.cyclework.assessment;

import java.util.Objects;
import java.util.UUID;
import org.cyclework.record.Access;

/**
 * Service: what is kept of a trainee's reading, the same for window and terminal. Thread-safe; arguments are never null.
 * Where the record cannot be used, its exception reaches the caller.
 */
public interface Reading {

    /**
     * A trainee opened a lesson.
     *
     * @param access who, about oneself
     * @param lessonId such as "L1.2"
     * @throws IllegalArgumentException where the course has no such lesson to read
     */
    void opened(Access access, String lessonId);

    /**
     * A trainee marked a lesson as read.
     *
     * @param access who, about oneself
     * @param lessonId such as "L1.2"
     * @return what was written, so that it can be taken back
     * @throws IllegalArgumentException where the course has no such lesson to read
     */
    Marked read(Access access, String lessonId);

    /**
     * A trainee took the mark away; the lesson counts as begun until it is marked again.
     *
     * @param access who, about oneself
     * @param lessonId such as "L1.2"
     * @return what was written, so that it can be taken back
     * @throws IllegalArgumentException where the course has no such lesson to read
     */
    Marked unread(Access access, String lessonId);

    /**
     * A trainee takes back what was written, as if it had not been.
     *
     * @param access who, about oneself
     * @param marked what was written
     */
    void takeBack(Access access, Marked marked);

    /**
     * That a lesson was marked as read, or that the mark was taken away.
     *
     * @param lessonId such as "L1.2"
     * @param event the event's id
     * @param read whether it was marked
     */
    record Marked(String lessonId, UUID event, boolean read) {

        /** Creates it; no part is null. */
        public Marked {
            Objects.requireNonNull(lessonId);
            Objects.requireNonNull(event);
        }
    }
}
