package org.cyclework.record.internal;

import java.util.List;
import java.util.UUID;
import org.cyclework.record.Audience;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;

/** What the record writes into and derives everything from. Not thread-safe. */
interface EventLog extends AutoCloseable {

    /**
     * Writes events of one act for one audience, all or none, and returns when they are on disk.
     *
     * @param learner whom they are about
     * @param audience whom they are for
     * @param actor who acted
     * @param events each with its id
     */
    List<LearningEvent> append(UUID learner, Audience audience, UUID actor, List<NewEvent> events);

    /** @return everybody whom events are about */
    List<UUID> learners();

    /** @return a person's events in canonical order, each once */
    List<LearningEvent> events(UUID learner);

    @Override
    void close();
}
