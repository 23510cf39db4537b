package org.cyclework.assessment;

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
     * @throws IllegalArgumentException where the course has no such lesson to read
     */
    void read(Access access, String lessonId);

    /**
     * A trainee took the mark back; the lesson counts as begun until it is marked again.
     *
     * @param access who, about oneself
     * @param lessonId such as "L1.2"
     * @throws IllegalArgumentException where the course has no such lesson to read
     */
    void unread(Access access, String lessonId);
}
