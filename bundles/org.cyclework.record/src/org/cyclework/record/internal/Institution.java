package org.cyclework.record.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cyclework.record.Audience;
import org.cyclework.record.NewEvent;
import org.cyclework.record.Verbs;

/** What concerns nobody in particular: who was erased. */
final class Institution {

    /** Under whom events of the institution stand. */
    static final UUID ID = new UUID(0, 0);

    private Institution() {
    }

    /** @return ids of people who were erased here or elsewhere */
    static Set<UUID> erased(OpenedRecord record) {
        return record.read(reads -> reads.events(ID, Set.of(Audience.INSTITUTION))).stream()
                .filter(event -> event.verb().equals(Verbs.PERSON_ERASED)).map(event -> id(event.objectId()))
                .flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
    }

    static void erase(OpenedRecord record, UUID learner, UUID actor, UUID event) {
        record.append(ID, Audience.INSTITUTION, actor,
                List.of(new NewEvent(Verbs.PERSON_ERASED, learner.toString()).withId(event)));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // of no person
        }
    }
}
