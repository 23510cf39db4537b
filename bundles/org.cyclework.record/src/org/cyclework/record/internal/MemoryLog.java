package org.cyclework.record.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cyclework.record.Audience;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;

/** A log in memory. */
final class MemoryLog implements EventLog, OpenedRecord {

    private final List<LearningEvent> events = new ArrayList<>();
    private final Clock clock;
    private long tick;

    MemoryLog(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<LearningEvent> append(UUID learner, Audience audience, UUID actor, List<NewEvent> news) {
        List<LearningEvent> written = new ArrayList<>();
        for (NewEvent one : news) {
            OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
            tick = Math.max(tick + 1, now.toInstant().toEpochMilli() << 16);
            written.add(new LearningEvent(one.id().orElseThrow(), learner, audience, one.verb(), one.version(),
                    one.objectId(), Payload.read(one.payloadJson()).session(), actor, one.payloadJson(), tick, now, one.acts(),
                    new UUID(0, 1), events.size() + 1));
        }
        events.addAll(written);
        return written;
    }

    @Override
    public Reads reads() {
        return new FoldedReads(this);
    }

    @Override
    public List<UUID> learners() {
        return events.stream().map(LearningEvent::learner).distinct().toList();
    }

    @Override
    public List<LearningEvent> events(UUID learner) {
        return events.stream().filter(event -> event.learner().equals(learner)).toList();
    }

    @Override
    public void close() {
        // nothing to let go of
    }
}
