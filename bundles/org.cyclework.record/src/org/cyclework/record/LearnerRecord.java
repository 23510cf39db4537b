package org.cyclework.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Service: the learner record of this machine. Thread-safe. It is opened at the first call. Reading never writes.
 *
 * <p>Arguments are never null. An access tells who asks and about whom; what it does not allow throws {@link AccessDenied}.
 * Calls that return one person's things need an access that is about one person. Every method throws
 * {@link RecordUnavailable} where the record cannot be read or written; the next call tries again.
 */
public interface LearnerRecord {

    /**
     * Writes an event.
     *
     * @param access who acts, and about whom
     * @param event what happened
     * @return the event as it stands in the journal, returned only when it is on disk
     * @throws IllegalArgumentException if the payload does not suit the verb
     */
    default LearningEvent append(Access access, NewEvent event) {
        return append(access, List.of(event)).get(0);
    }

    /**
     * Writes what one act amounts to. What is for the {@link Audience#INSTITUTION} is written about no person, whomever the access
     * is about. Events for one audience are there all or none; those that are nobody else's business
     * ({@link Audience#OWN}) are on disk before the others, which commit them.
     *
     * @param access who acts, and about whom
     * @param events what happened, in order; at least one
     * @return the events as they stand in the journal, in the same order, returned only when all are on disk
     * @throws IllegalArgumentException if a payload does not suit its verb
     */
    List<LearningEvent> append(Access access, List<NewEvent> events);

    /** @return all events that the access may read, first one first */
    List<LearningEvent> events(Access access);

    /** @return those about this object, such as a lesson, an item or a case, first one first */
    List<LearningEvent> events(Access access, String objectId);

    /** @return those of this quiz or play, first one first */
    List<LearningEvent> sessionEvents(Access access, UUID session);

    /** @return every lesson the trainee opened or read, by lesson id */
    List<LessonProgress> lessons(Access access);

    /** @return the trainee's progress with this lesson; empty where it was never opened or read */
    Optional<LessonProgress> lesson(Access access, String lessonId);

    /** @return the result of every item the trainee answered, by item id */
    List<ItemResult> items(Access access);

    /** @return the trainee's result with this item; empty where it was never answered */
    Optional<ItemResult> item(Access access, String itemId);

    /** @return the trainee's quizzes, the one touched last first */
    List<QuizRecord> quizzes(Access access);

    /** @return the trainee's plays, the one touched last first */
    List<PlayRecord> plays(Access access);

    /**
     * What a projection made of the events of one person. Open to whoever may read every audience that its verbs are for.
     *
     * @param access who asks, and about whom
     * @param projection a registered one
     * @param <S> its state
     * @return the states by key, in the order of the keys
     */
    <S> Map<String, S> states(Access access, Projection<S> projection);

    /**
     * What a projection made of the events of everybody within the scope. Open to whoever may read every audience that its verbs
     * are for, about everybody there.
     *
     * @param access who asks, and about whom; it may be about several
     * @param projection a registered one
     * @param <S> its state
     * @return the states by person, and by key in the order of the keys; people of whom there are none are missing
     */
    <S> Map<UUID, Map<String, S>> everybody(Access access, Projection<S> projection);

    /**
     * What concerns the institution as a whole: groups, roles, and assignments to groups. On a machine that belongs to one, only
     * what somebody signed who had the right to.
     *
     * @param access anybody's who is signed in
     * @return the events that count, first one first
     */
    List<LearningEvent> institution(Access access);
}
