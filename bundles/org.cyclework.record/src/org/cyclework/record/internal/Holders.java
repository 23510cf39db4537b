package org.cyclework.record.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Account;
import org.cyclework.record.Audience;
import org.cyclework.record.Learner;
import org.cyclework.record.internal.accounts.AccountKey;
import org.cyclework.record.internal.accounts.InstitutionState.Opened;
import org.cyclework.record.internal.accounts.KeyBook;
import org.cyclework.record.internal.accounts.KeyBook.Holder;
import org.cyclework.record.internal.accounts.Recovery;
import org.cyclework.record.internal.accounts.Verifier;
import org.cyclework.record.internal.journal.DataKey;
import org.cyclework.record.internal.journal.Head;
import org.cyclework.record.internal.journal.StreamId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everybody who can unlock an encrypted record, as its accounts with a passphrase say; the file of the keys follows them. */
final class Holders {

    private static final Logger LOG = LoggerFactory.getLogger(Holders.class);
    /** What is written for these says who can unlock the record. */
    static final Set<String> ABOUT_THEM = Set.of(Audience.SECRET.name(), Audience.PERSON.name());

    private final RecordCore core;
    private Optional<Map<StreamId, Head>> last = Optional.empty();
    private List<UUID> people = List.of();

    Holders(RecordCore core) {
        this.core = core;
    }

    /** Looks whether the accounts are other ones than before. Where that cannot be written down it is tried again later. The lock is held. */
    void follow(OpenedRecord record) {
        Optional<DataKey> key = record.keyring().key();
        if (!record.isWriting() || key.isEmpty() || !record.isTouched()) {
            return;
        }
        Map<StreamId, Head> heads = heads(record);
        if (last.filter(heads::equals).isPresent() || !record.institution().state().isShared()) {
            record.untouched();
            return; // without an institution nobody has an account, and those who could unlock it still can
        }
        try {
            core.vault().heldBy(all(record, key.get()));
            last = Optional.of(heads(record));
            record.untouched();
        } catch (RuntimeException e) { // whatever it is, what was done before it is done
            LOG.warn("Who can unlock the record could not be written down; the record itself is kept.", e);
        }
    }

    /**
     * Lets somebody unlock the record with a passphrase that is about to count, beside the one before: whatever stops the program
     * then, nobody has one that opens nothing. The lock is held.
     *
     * @param account the account's key
     * @param recovery the account's key by its recovery code, where that is another one from now on
     */
    void expect(OpenedRecord record, UUID person, Verifier verifier, Optional<Recovery> recovery, AccountKey account) {
        Optional<DataKey> key = record.keyring().key();
        if (key.isPresent()) {
            last = Optional.empty(); // where it comes to nothing, only the one before stays
            String name = People.all(record).stream().filter(each -> each.id().equals(person)).map(Learner::name).findFirst().orElse("");
            byte[] wrapped = KeyBook.wrap(key.get(), person, account.open()).orElseThrow();
            Optional<Recovery> code = recovery.or(() -> new Secrets(core, record).recovery(person));
            core.vault().alsoHeldBy(new Holder(person, name, account.open(), verifier, code, wrapped));
        }
    }

    private Map<StreamId, Head> heads(OpenedRecord record) {
        Map<StreamId, Head> heads = new LinkedHashMap<>(record.heads(Institution.ID));
        for (UUID person : people) {
            record.heads(person).forEach((stream, head) -> {
                if (ABOUT_THEM.contains(stream.audience())) {
                    heads.put(stream, head);
                }
            });
        }
        return heads;
    }

    /** @return them, each with the key wrapped for the account */
    List<Holder> all(OpenedRecord record, DataKey key) {
        Map<UUID, Opened> accounts = record.institution().state().accounts();
        Optional<KeyBook> before = core.vault().readable().filter(book -> book.key().equals(key.id()));
        if (!record.institution().state().isShared()) {
            return before.map(KeyBook::holders).orElse(List.of());
        }
        List<Holder> holders = new ArrayList<>();
        for (Learner person : People.all(record)) {
            Optional.ofNullable(accounts.get(person.id())).filter(account -> account.kind() == Account.Kind.PASSPHRASE)
                    .flatMap(account -> holder(record, person, account, key))
                    .ifPresent(holders::add);
        }
        people = accounts.keySet().stream().filter(each -> accounts.get(each).kind() == Account.Kind.PASSPHRASE).toList(); // a secret may come later
        return holders.isEmpty() ? before.map(KeyBook::holders).orElse(List.of()) : holders; // the accounts themselves may be damaged
    }

    /** What is wrapped for an account follows from the key, so what somebody changed in the file is made right again. */
    private Optional<Holder> holder(OpenedRecord record, Learner person, Opened account, DataKey key) {
        Secrets secrets = new Secrets(core, record);
        Optional<Verifier> verifier = secrets.verifier(person.id()).filter(each -> each.kind() == Account.Kind.PASSPHRASE);
        Optional<byte[]> wrapped = KeyBook.wrap(key, person.id(), account.key());
        return verifier.flatMap(each -> wrapped.map(bytes -> new Holder(person.id(), person.name(), account.key(), each, secrets.recovery(person.id()), bytes)));
    }
}
