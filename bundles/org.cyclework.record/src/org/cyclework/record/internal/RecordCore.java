package org.cyclework.record.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cyclework.record.Access;
import org.cyclework.record.AccessDenied;
import org.cyclework.record.Audience;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;
import org.cyclework.record.PassphraseCost;
import org.cyclework.record.Projection;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.internal.accounts.AccountKey;
import org.cyclework.record.internal.journal.EventSigner;
import org.cyclework.record.internal.journal.JournalUnavailable;

/** What the services of one record share: the open files, one thread at a time, and who is signed in. */
final class RecordCore {

    /** Events for these carry the signature of their actor's account, where people sign in. */
    private static final Set<Audience> SIGNED = Set.of(Audience.REVIEW, Audience.STAFF, Audience.INSTITUTION);

    private final LocalRecord.Opener opener;
    private final List<Projection<?>> projections;
    private final Supplier<UUID> ids;
    private final Telling announcer;
    private final ReentrantLock lock = new ReentrantLock(true); // whoever takes over much lets others in between
    private final ReentrantLock taking = new ReentrantLock();
    private final Set<UUID> unpacking = ConcurrentHashMap.newKeySet();
    private final Sessions sessions = new Sessions();
    private final SecureRandom random = new SecureRandom();
    private final Gate gate;
    private final Holders holders = new Holders(this);
    private volatile OpenedRecord opened;
    private Optional<Standing> told = Optional.empty();

    RecordCore(LocalRecord.Opener opener, List<Projection<?>> projections, Supplier<UUID> ids, Telling announcer) {
        this.opener = opener;
        this.projections = projections;
        this.ids = ids;
        this.announcer = announcer;
        gate = new Gate(sessions, opener.clock());
    }

    Gate gate() {
        return gate;
    }

    Sessions sessions() {
        return sessions;
    }

    SecureRandom random() {
        return random;
    }

    /** @return the packets that lie unpacked because somebody looks at them; whoever unpacks one adds it, and takes it away */
    Set<UUID> unpacking() {
        return unpacking;
    }

    Vault vault() {
        return opener.vault();
    }

    Holders holders() {
        return holders;
    }

    RecordLocation location() {
        return opener.location();
    }

    /** @return what can be said before anybody unlocked the record; empty where it is open, or can be opened */
    <T> Optional<T> whileLocked(Function<Vault, T> question) {
        lock.lock();
        try {
            return opened == null && vault().isLocked() ? Optional.of(question.apply(vault())) : Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /** Asks the file of the keys before anybody unlocked the record, and the record otherwise; nobody waits for that twice. */
    <T> T ask(Function<Vault, T> beforeUnlocking, Function<OpenedRecord, T> otherwise) {
        lock.lock();
        try {
            return whileLocked(beforeUnlocking).orElseGet(() -> locked(otherwise));
        } finally {
            lock.unlock();
        }
    }

    Clock clock() {
        return opener.clock();
    }

    PassphraseCost cost() {
        return opener.cost();
    }

    List<Projection<?>> projections() {
        return projections;
    }

    UUID newId() {
        return ids.get();
    }

    void announce(List<LearningEvent> events) {
        events.forEach(announcer);
    }

    /** Writes one act for one audience; signed where that has to be. The lock is held. */
    List<LearningEvent> write(OpenedRecord record, UUID learner, Audience audience, UUID actor, List<NewEvent> events) {
        Optional<AccountKey> key = Optional.empty();
        if (SIGNED.contains(audience) && record.institution().state().isShared()) {
            key = sessions.key(actor);
            if (key.isEmpty()) {
                throw new AccessDenied("This needs the signature of an account with a passphrase. Nothing was changed.");
            }
        }
        return write(record, learner, audience, actor, events, key);
    }

    /** Writes one act for one audience with the signature of this account. The lock is held. */
    List<LearningEvent> write(OpenedRecord record, UUID learner, Audience audience, UUID actor, List<NewEvent> events, Optional<AccountKey> key) {
        return record.append(learner, audience, actor, events, key.map(RecordCore::signer));
    }

    private static EventSigner signer(AccountKey key) {
        return new EventSigner() {

            @Override
            public String open() {
                return key.open();
            }

            @Override
            public byte[] sign(byte[] message) {
                return key.sign(message);
            }
        };
    }

    Optional<OpenedRecord> opened() {
        return Optional.ofNullable(opened);
    }

    /** @return whether somebody has to unlock the record first. Waits for nobody */
    boolean isLocked() {
        return opened == null && vault().isLocked();
    }

    /** @return what was known last of who may do what; empty before the record was opened. Waits for nobody */
    Optional<Standing> standing() {
        return opened().flatMap(record -> record.institution().standing());
    }

    /** @throws AccessDenied where people sign in here and the owner of the access is not signed in any longer */
    void requirePresent(Access access) {
        boolean shared = standing().map(Standing::shared).orElseGet(() -> locked(record -> record.institution().state().isShared()));
        if (shared && !sessions.isOpen(access.actor())) {
            throw new AccessDenied("You are not signed in any longer. Nothing was read or changed.");
        }
    }

    /** Takes something over while nobody else does; the record itself is held for parts of it only. */
    <T> T taking(Supplier<T> work) {
        taking.lock();
        try {
            return work.get();
        } finally {
            taking.unlock();
        }
    }

    /** Does something while nobody else uses the record. */
    <T> T holding(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    void close() {
        holding(() -> {
            sessions.endAll();
            if (opened != null) {
                OpenedRecord closing = opened;
                closing.close();
                opened = null;
            }
            return null;
        });
    }

    /** @return what came of it; empty where the record that was begun with is closed, which is not opened again for it */
    <T> Optional<T> lockedStill(OpenedRecord begun, Function<OpenedRecord, T> work) {
        lock.lock();
        try {
            return opened == begun ? Optional.of(locked(work)) : Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    <T> T locked(Function<OpenedRecord, T> work) {
        return vault().keyring().key().isEmpty() ? open(work) : open(record -> {
            T result = work.apply(record);
            holders.follow(record);
            return result;
        });
    }

    private <T> T open(Function<OpenedRecord, T> work) {
        lock.lock();
        // an interrupt in the midst of a read or write would close a file under whoever uses it
        boolean interrupted = Thread.interrupted();
        try {
            if (opened == null && !open()) {
                try (OpenedRecord reading = opener.openReading()) {
                    return work.apply(reading);
                }
            }
            T result = work.apply(opened);
            tellRoles();
            return result;
        } catch (JournalUnavailable e) {
            throw Failures.of(e);
        } finally {
            lock.unlock();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** What was known when the record was opened is no news. */
    private void tellRoles() {
        Optional<Standing> now = standing();
        if (now.isPresent() && now != told) {
            boolean others = told.filter(before -> !before.equals(now.get())).isPresent();
            told = now;
            if (others) {
                announcer.rolesChanged();
            }
        }
    }

    /** @return false where another program has the record */
    private boolean open() {
        try {
            opened = opener.open(projections, lock);
            return true;
        } catch (JournalUnavailable e) {
            if (e.reason() instanceof JournalUnavailable.Locked) {
                return false;
            }
            throw e;
        }
    }
}
