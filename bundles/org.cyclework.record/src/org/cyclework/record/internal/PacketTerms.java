package org.cyclework.record.internal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Audience;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.internal.journal.SigningHome;
import org.cyclework.record.internal.journal.StreamId;
import org.cyclework.record.internal.packet.Homes;
import org.cyclework.record.internal.packet.Terms;

/** What the opened record knows by which packets are judged. */
final class PacketTerms {

    private final OpenedRecord record;

    PacketTerms(OpenedRecord record) {
        this.record = record;
    }

    /** @return where this home keeps what packets need beside the journal */
    Path folder() {
        return record.folder().resolve("packets");
    }

    /** @return those that this home admitted itself */
    Homes homes() {
        List<LearningEvent> events = record.read(reads -> reads.events(Institution.ID, Set.of(Audience.INSTITUTION)));
        SigningHome home = record.journal().home();
        Map<UUID, Boolean> own = new HashMap<>();
        return new Homes(events.stream().filter(event -> own.computeIfAbsent(event.writer(),
                writer -> home.wrote(new StreamId(writer, Institution.ID, Audience.INSTITUTION.name())))).toList());
    }

    Optional<UUID> institution() {
        return Optional.empty();
    }

    private Map<UUID, String> people() {
        Map<UUID, String> people = new HashMap<>();
        record.read(reads -> reads.everybody(People.PERSON, PersonProjection.KEY))
                .forEach((id, state) -> people.put(id, state.of(id).name()));
        return people;
    }

    Terms gather() {
        return new Terms(record.journal().home().key(), institution(), homes(), people(), record.institution().state().erased(),
                record.journal().heads(), (stream, event) -> false);
    }

    static boolean isName(String text) {
        return Terms.isName(text);
    }
}
