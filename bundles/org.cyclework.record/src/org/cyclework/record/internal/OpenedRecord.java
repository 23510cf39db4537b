package org.cyclework.record.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cyclework.record.Audience;
import org.cyclework.record.Encryption;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.internal.accounts.KeyBook;
import org.cyclework.record.internal.accounts.Signatures;
import org.cyclework.record.internal.journal.Entry;
import org.cyclework.record.internal.journal.EventDraft;
import org.cyclework.record.internal.journal.EventSigner;
import org.cyclework.record.internal.journal.Head;
import org.cyclework.record.internal.journal.Journal;
import org.cyclework.record.internal.journal.JournalUnavailable;
import org.cyclework.record.internal.journal.Keyring;
import org.cyclework.record.internal.journal.StreamId;
import org.cyclework.record.internal.query.StoredEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An opened record: the journal, and the tables that follow it. One thread at a time. */
final class OpenedRecord implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OpenedRecord.class);

    /** Events for these say what of the institution's their writer had seen. */
    private static final Set<Audience> SEEING = Set.of(Audience.INSTITUTION, Audience.REVIEW, Audience.STAFF);

    private final boolean reading;
    private final Path folder;
    private final Journal journal;
    private final Tables tables;
    private final List<String> notices;
    private final Institution institution;
    private final Keyring keyring;
    private boolean touched = true;

    OpenedRecord(Path folder, Journal journal, Tables tables, List<String> notices, boolean reading) {
        this(folder, journal, tables, notices, reading, new Signatures());
    }

    OpenedRecord(Path folder, Journal journal, Tables tables, List<String> notices, boolean reading, Signatures signatures) {
        this(folder, journal, tables, notices, reading, signatures, new Keyring());
    }

    OpenedRecord(Path folder, Journal journal, Tables tables, List<String> notices, boolean reading, Signatures signatures, Keyring keyring) {
        this.keyring = keyring;
        this.reading = reading;
        this.folder = folder;
        this.notices = notices;
        this.journal = journal;
        this.tables = tables;
        institution = new Institution(folder, journal, signatures);
    }

    /**
     * Writes events of one act for one audience, all or none, and returns when they are on the disk. The tables follow; where
     * they cannot, they are made anew, and the act is kept all the same.
     */
    List<LearningEvent> append(UUID learner, Audience audience, UUID actor, List<NewEvent> events) {
        return append(learner, audience, actor, events, Optional.empty());
    }

    /** The same, with the signature of the actor's account, and what of the institution's events was known. */
    List<LearningEvent> append(UUID learner, Audience audience, UUID actor, List<NewEvent> events, Optional<EventSigner> signer) {
        requireWriting();
        boolean tellsSeen = SEEING.contains(audience) && institution.state().root().isPresent();
        List<String> seen = tellsSeen ? institution.state().frontier() : List.of();
        List<EventDraft> drafts = events.stream().map(event -> draft(event, actor, seen)).toList();
        touched |= learner.equals(Institution.ID) || Holders.ABOUT_THEM.contains(audience.name());
        Entry entry = journal.append(learner, audience.name(), drafts, signer);
        tables.follow(entry);
        if (learner.equals(Institution.ID)) {
            institution.state(); // whoever asks without waiting knows of it
        }
        return StoredEvent.of(entry).stream().map(StoredEvent::event).toList();
    }

    boolean isWriting() {
        return !reading;
    }

    /** @return files of the first release, which hold everybody and were only kept to be sure */
    List<Path> oldFiles() throws IOException {
        return called("record.v1*.mv.db");
    }

    /** @return those that hold events which could not be taken over */
    List<Path> keptFiles() throws IOException {
        return called("record.kept*.mv.db");
    }

    /** Removes files of the first release. */
    void removeOldFiles() throws IOException {
        for (Path file : oldFiles()) {
            Files.delete(file);
        }
    }

    /** Removes those as well that hold events which could not be taken over. */
    void removeEveryOldFile() throws IOException {
        removeOldFiles();
        for (Path file : keptFiles()) {
            Files.delete(file);
        }
    }

    private List<Path> called(String pattern) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, pattern)) {
            files.forEach(found::add);
        }
        return found;
    }

    /** Makes the day's backup, after which files of the first release are not needed any longer. */
    void backUpDaily(LocalDate today) {
        try {
            Backups backups = backups();
            backups.daily(today);
            if (!backups.dailies().isEmpty()) {
                removeOldFiles();
            }
        } catch (IOException | JournalUnavailable e) {
            LOG.warn("The day's backup of the record could not be made; the record itself is kept.", e);
        }
    }

    /** @return whether the files are encrypted, as far as the file of the keys says */
    Encryption.State encryption() {
        if (keyring.key().isEmpty()) {
            return Encryption.State.OFF;
        }
        try {
            return KeyBook.read(folder).map(KeyBook::state).orElse(Encryption.State.KEYS_MISSING);
        } catch (IOException e) {
            return Encryption.State.ON; // what is wrong with that file is told at the next start
        }
    }

    Backups backups() {
        return new Backups(folder, keyring);
    }

    Keyring keyring() {
        return keyring;
    }

    /** @throws JournalUnavailable where another program has the record */
    void requireWriting() {
        if (reading) {
            throw new JournalUnavailable(new JournalUnavailable.Locked(folder.resolve("journal.lock")), null);
        }
    }

    private static EventDraft draft(NewEvent event, UUID actor, List<String> seen) {
        return new EventDraft(event.id().orElseThrow(), event.verb(), event.version(), event.objectId(),
                Payload.read(event.payloadJson()).session(), actor, event.payloadJson(), event.acts(), seen);
    }

    /** Asks the tables, or the journal's lines where those are not up to date. */
    <T> T read(Function<Reads, T> question) {
        return tables.read(reads -> question.apply(new Judged(reads, log(), institution)));
    }

    /** @return what a person should know since the record was opened, as sentences */
    List<String> notices() {
        return Stream.of(notices, Notices.of(journal.opening()), institution.state().remarks(), new Unconfirmed(this).sentences()).flatMap(Collection::stream).toList();
    }

    Path folder() {
        return folder;
    }

    Institution institution() {
        return institution;
    }

    JournalLog log() {
        return new JournalLog(journal);
    }

    /** @return the lines, which whoever asks may change */
    Journal journal() {
        touched = true;
        return journal;
    }

    /** @return how far what is about somebody goes, for whoever only looks */
    SortedMap<StreamId, Head> heads(UUID learner) {
        return journal.heads(learner);
    }

    /** @return whether accounts, names or secrets may have changed since {@link #untouched}; what people do is none of that */
    boolean isTouched() {
        return touched;
    }

    /** All that is known. */
    void untouched() {
        touched = false;
    }

    Tables tables() {
        return tables;
    }

    /** The tables first: whatever they lack is applied at the next start. */
    @Override
    public void close() {
        try {
            tables.close();
        } finally {
            journal.close();
        }
    }
}
