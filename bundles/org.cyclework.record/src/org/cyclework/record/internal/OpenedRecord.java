package org.cyclework.record.internal;

import java.util.List;
import java.util.UUID;
import org.cyclework.record.Audience;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;

/** An opened record: what is written into, and what answers. Not thread-safe. */
interface OpenedRecord extends AutoCloseable {

    List<LearningEvent> append(UUID learner, Audience audience, UUID actor, List<NewEvent> events);

    Reads reads();

    @Override
    void close();
}
