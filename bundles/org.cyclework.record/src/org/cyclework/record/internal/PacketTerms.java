package org.cyclework.record.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.internal.accounts.InstitutionState;
import org.cyclework.record.internal.accounts.Told;
import org.cyclework.record.internal.accounts.TrustRoot;
import org.cyclework.record.internal.packet.Folders;
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

    /** @return where a packet lies unpacked while it is looked at */
    Path unpacked(UUID id) {
        return folder().resolve("in-" + id);
    }

    /** Removes what a program left that was ended in the middle; those that are being looked at stay. */
    void removeLeftovers(Set<UUID> unpacking) {
        try {
            Folders.removeWithin(folder(), unpacking.stream().map(id -> unpacked(id).getFileName().toString()).collect(Collectors.toSet()));
        } catch (IOException e) {
            throw Failures.unpacking(folder(), e);
        }
    }

    /** @return those that the institution admitted, and those that this home admitted for itself alone */
    Homes homes() {
        InstitutionState state = record.institution().state();
        Set<LearningEvent> counting = new LinkedHashSet<>(state.root().isPresent() ? state.counting() : List.of());
        record.log().written(Institution.ID).stream().filter(told -> told.signature().isEmpty()).map(Told::event).forEach(counting::add);
        return new Homes(counting);
    }

    Optional<UUID> institution() {
        return record.institution().state().root().map(TrustRoot::institution);
    }

    private Map<UUID, String> people() {
        Map<UUID, String> people = new HashMap<>();
        record.read(reads -> reads.everybody(People.PERSON, PersonProjection.KEY))
                .forEach((id, state) -> people.put(id, state.of(id).name()));
        return people;
    }

    Terms gather() {
        return new Terms(record.journal().home().key(), institution(), homes(), people(), record.institution().state().erased(),
                record.journal().heads(), record.institution().signatures());
    }

    static boolean isName(String text) {
        return Terms.isName(text);
    }
}
