package org.cyclework.record;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Service: the learner record of this machine. Thread-safe. The file is opened at the first call.
 *
 * <p>Arguments are never null. Every method throws {@link RecordUnavailable} where the record cannot be read or written;
 * the next call tries again. A trainee who is not known has no events and no results.
 */
public interface LearnerRecord {

    /** @return the trainees of this machine, in the order they enrolled */
    List<Learner> learners();

    /**
     * Enrols a trainee.
     *
     * @param name what the trainee is called; it is cleaned as {@link PersonName} says. Two trainees may have one name
     * @return the trainee with a new id
     * @throws IllegalArgumentException if it is no {@link PersonName}; the message says why, as a whole sentence
     */
    Learner enrol(String name);

    /**
     * Writes an event.
     *
     * @param event what happened
     * @return the event as it stands in the log, returned only when it is on disk
     * @throws IllegalArgumentException if the trainee is not enrolled or the payload does not suit the verb
     */
    LearningEvent append(NewEvent event);

    /** @return all events of the trainee, first one first */
    List<LearningEvent> events(UUID learner);

    /** @return the trainee's events about this object, such as a lesson, an item or a case, first one first */
    List<LearningEvent> events(UUID learner, String objectId);

    /** @return the trainee's events of this quiz or play, first one first */
    List<LearningEvent> sessionEvents(UUID learner, UUID session);

    /** @return every lesson the trainee opened or read, by lesson id */
    List<LessonProgress> lessons(UUID learner);

    /** @return the trainee's progress with this lesson; empty where it was never opened or read */
    Optional<LessonProgress> lesson(UUID learner, String lessonId);

    /** @return the result of every item the trainee answered, by item id */
    List<ItemResult> items(UUID learner);

    /** @return the trainee's result with this item; empty where it was never answered */
    Optional<ItemResult> item(UUID learner, String itemId);

    /** @return the trainee's quizzes, the one touched last first */
    List<QuizRecord> quizzes(UUID learner);

    /** @return the trainee's plays, the one touched last first */
    List<PlayRecord> plays(UUID learner);

    /** Derives everything anew from the log, in one transaction. Changes nothing where all is well. */
    void rebuild();
}
