package org.cyclework.record.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.Audience;
import org.cyclework.record.InstitutionInfo;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.accounts.Fields;
import org.cyclework.record.internal.accounts.InstitutionFold;
import org.cyclework.record.internal.accounts.InstitutionState;
import org.cyclework.record.internal.accounts.Letters;
import org.cyclework.record.internal.accounts.Told;
import org.cyclework.record.internal.accounts.TrustRoot;

/** Finds institutions that were founded elsewhere, and makes this machine belong to one. */
final class Adopting {

    private final RecordCore core;
    private final OpenedRecord record;

    /** An institution, and what would be trusted. */
    private record Offer(InstitutionInfo info, TrustRoot root) {
    }

    Adopting(RecordCore core, OpenedRecord record) {
        this.core = core;
        this.record = record;
    }

    List<InstitutionInfo> offered() {
        return offers().stream().map(Offer::info).toList();
    }

    private List<Offer> offers() {
        List<Offer> offers = new ArrayList<>();
        if (record.institution().state().root().isEmpty()) {
            for (Told told : told()) {
                if (told.event().verb().equals(Verbs.INSTITUTION_FOUNDED) && record.institution().signatures().isRight(told)) {
                    offer(told).ifPresent(offers::add);
                }
            }
        }
        return offers;
    }

    private List<Told> told() {
        return record.log().told(Institution.ID, Set.of(Audience.INSTITUTION));
    }

    private static Optional<Offer> offer(Told told) {
        return Fields.uuidOf(told.event().objectId()).flatMap(id -> told.signature().map(signature -> {
            TrustRoot root = new TrustRoot(id, told.event().id(), told.event().actor(), signature.key(), true);
            String name = Fields.read(told.event().payloadJson()).text("name").orElse("");
            return new Offer(new InstitutionInfo(id, name, root.code()), root);
        }));
    }

    void adopt(Access access, UUID institution, String code, boolean shared) {
        core.gate().requireForRecord(record, access, Operation.MANAGE_ACCOUNTS);
        record.requireWriting();
        if (record.institution().state().root().isPresent()) {
            throw new IllegalStateException("This computer belongs to an institution already. Nothing was changed.");
        }
        TrustRoot root = offers().stream().filter(offer -> offer.info().id().equals(institution)
                && Letters.plain(offer.info().code()).equals(Letters.plain(code))).findFirst().map(Offer::root)
                .orElseThrow(() -> new IllegalArgumentException("The code is not that of this institution. Compare it with the other computer. Nothing was changed."));
        InstitutionState state = new InstitutionFold(Optional.of(root), told(), record.institution().signatures(), told -> false).state();
        boolean somebody = state.accounts().keySet().stream()
                .anyMatch(person -> record.log().told(person, Set.of(Audience.SECRET)).stream().anyMatch(told -> state.countsAsSecret(told, record.institution().signatures())));
        if (shared && !somebody) {
            throw new IllegalStateException("Nobody could sign in here, since no account came with what was taken over. Nothing was changed.");
        }
        record.institution().trust(new TrustRoot(root.institution(), root.founding(), root.founder(), root.key(), shared));
    }
}
