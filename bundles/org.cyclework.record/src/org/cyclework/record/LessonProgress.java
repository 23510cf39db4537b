package org.cyclework.record;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How far a trainee is with a lesson.
 *
 * @param lessonId such as "L1.2"
 * @param openedAt when it was opened first; empty where it was only marked as read
 * @param readAt when it was marked as read; empty where it was not yet, or where the mark was taken back
 * @param touched place of the last event about it in the order of all events, see {@link LearningEvent#at}; tells what was touched last
 */
public record LessonProgress(String lessonId, Optional<Instant> openedAt, Optional<Instant> readAt, long touched) {

    /** Creates the progress; no part is null. */
    public LessonProgress {
        Objects.requireNonNull(lessonId);
        Objects.requireNonNull(openedAt);
        Objects.requireNonNull(readAt);
    }

    /** @return whether it was marked as read */
    public boolean read() {
        return readAt.isPresent();
    }
}
