package org.cyclework.record.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.Audience;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;
import org.cyclework.record.Verbs;

/** Writes what one act amounts to: each event into the stream that is for its audience, one's own words first. */
final class Appending {

    private final RecordCore core;
    private final OpenedRecord record;

    Appending(RecordCore core, OpenedRecord record) {
        this.core = core;
        this.record = record;
    }

    /** @return the events by their ids */
    Map<UUID, LearningEvent> append(Access access, List<NewEvent> events) {
        Map<Audience, List<NewEvent>> byAudience = new LinkedHashMap<>();
        byAudience.put(Audience.OWN, new ArrayList<>());
        for (NewEvent event : events) {
            Audience audience = Verbs.audience(event.verb());
            if (audience.equals(Audience.INSTITUTION)) {
                core.gate().requireForRecord(record, access, Operation.WRITE_INSTITUTION);
            } else {
                core.gate().require(record, access, Operation.writing(audience));
            }
            byAudience.computeIfAbsent(audience, made -> new ArrayList<>()).add(event);
        }
        Map<UUID, LearningEvent> written = new HashMap<>();
        byAudience.forEach((audience, group) -> {
            for (List<NewEvent> entry : audience.equals(Audience.OWN) ? oneByOne(group) : List.of(group)) {
                if (!entry.isEmpty()) {
                    core.write(record, learner(access, audience), audience, access.actor(), entry)
                            .forEach(event -> written.put(event.id(), event));
                }
            }
        });
        return written;
    }

    private UUID learner(Access access, Audience audience) {
        return audience.equals(Audience.INSTITUTION) ? Institution.ID : record.institution().state().kept(access.learner());
    }

    /** Own words are one event an entry, so that each can be blanked alone. */
    private static List<List<NewEvent>> oneByOne(List<NewEvent> group) {
        return group.stream().map(List::of).toList();
    }
}
