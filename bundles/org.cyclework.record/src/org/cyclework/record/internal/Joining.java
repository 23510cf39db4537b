package org.cyclework.record.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cyclework.record.Audience;
import org.cyclework.record.InstitutionInfo;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.accounts.Fields;
import org.cyclework.record.internal.accounts.Letters;
import org.cyclework.record.internal.accounts.Told;
import org.cyclework.record.internal.accounts.TrustRoot;

/** Makes a machine one of an institution whose events came in a packet of a home that was admitted. */
final class Joining {

    private final OpenedRecord record;

    Joining(OpenedRecord record) {
        this.record = record;
    }

    /** An institution that was founded elsewhere. */
    private record Founded(TrustRoot root, String name) {
    }

    /** @return what can be joined; nothing where the machine belongs to an institution */
    List<InstitutionInfo> offered() {
        return founded().map(each -> new InstitutionInfo(each.root().institution(), each.name(), each.root().code())).toList();
    }

    private Stream<Founded> founded() {
        if (record.institution().state().root().isPresent()) {
            return Stream.empty();
        }
        return record.log().told(Institution.ID, Set.of(Audience.INSTITUTION)).stream()
                .filter(told -> told.event().verb().equals(Verbs.INSTITUTION_FOUNDED)).sorted(Told.ORDER)
                .flatMap(told -> read(told).stream());
    }

    /** @return the institution, where its founder's own key signed that it was founded */
    private Optional<Founded> read(Told told) {
        Fields fields = Fields.read(told.event().payloadJson());
        Optional<UUID> id = Fields.uuidOf(told.event().objectId());
        Optional<String> key = fields.text("key").filter(text -> told.signature().filter(signature -> signature.key().equals(text)).isPresent());
        if (id.isEmpty() || key.isEmpty() || fields.uuid("person").isEmpty() || !record.institution().signatures().isRight(told)) {
            return Optional.empty();
        }
        return Optional.of(new Founded(new TrustRoot(id.get(), told.event().id(), fields.uuid("person").get(), key.get(), true),
                fields.text("name").orElse("")));
    }

    /** What is joined was told by its code, too, since anybody can found another of the same id. */
    void join(InstitutionInfo institution, boolean shared) {
        if (record.institution().state().root().isPresent()) {
            throw new IllegalStateException("This computer belongs to an institution already.");
        }
        TrustRoot root = founded().map(Founded::root).filter(each -> each.institution().equals(institution.id())
                && Letters.plain(each.code()).equals(Letters.plain(institution.code()))).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nothing is known here of this institution; take a packet of it first."));
        record.institution().trust(new TrustRoot(root.institution(), root.founding(), root.founder(), root.key(), shared));
    }
}
