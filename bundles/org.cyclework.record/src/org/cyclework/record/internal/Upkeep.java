package org.cyclework.record.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.cyclework.record.MergeResult;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordState;
import org.cyclework.record.internal.accounts.KeyBook;
import org.cyclework.record.internal.journal.DataKey;
import org.cyclework.record.internal.journal.Journal;
import org.cyclework.record.internal.journal.JournalPlaces;
import org.cyclework.record.internal.journal.JournalSource;
import org.cyclework.record.internal.journal.MergeReport;
import org.cyclework.record.internal.journal.RealFiles;
import org.cyclework.record.internal.journal.StreamId;
import org.cyclework.record.internal.journal.VerifyReport;
import org.cyclework.record.internal.query.QueryStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after an opened record as a whole. */
final class Upkeep {

    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    private final OpenedRecord record;
    private final Journal journal;

    Upkeep(OpenedRecord record) {
        this.record = record;
        journal = record.journal();
    }

    RecordState verify(Watch watch) {
        long total = journal.heads().values().stream().mapToLong(head -> head.number()).sum();
        VerifyReport report = journal.verify(done -> watch.goOn(done, total));
        List<String> damage = new ArrayList<>(report.problems().stream().map(problem -> "In " + problem.file()
                + ", from entry " + problem.from() + " on: " + problem.what() + ".").toList());
        List<String> remarks = new ArrayList<>(record.notices());
        if (!report.whole()) {
            remarks.add("The look was broken off; what is said here is about the part that was looked at.");
        }
        journal.branches().forEach(branch -> remarks.add("Two histories claim entry " + branch.from() + " of "
                + branch.stream() + "; both are kept."));
        Optional<QueryStore> tables = record.tables().current();
        if (tables.isEmpty()) {
            remarks.add("The tables are being made; until then the journal's lines answer.");
        } else {
            remarks.addAll(tables.get().findings());
        }
        int people = (int) journal.learners().stream().filter(learner -> !learner.equals(Institution.ID)).count();
        return new RecordState(people, report.streams(), report.entries(), record.encryption(), damage, remarks);
    }

    /** @return whether the work came to its end before the watch lost its patience */
    static boolean waitFor(Supplier<Optional<CatchUp>> running, Watch watch) {
        Optional<CatchUp> work = running.get();
        while (work.isPresent() && !work.get().isOver()) {
            if (!watch.goOn(work.get().done(), work.get().total())) {
                return false;
            }
            LockSupport.parkNanos(50_000_000);
            work = running.get();
        }
        return true;
    }

    MergeResult merge(Path other, Watch watch) {
        record.requireWriting();
        Path folder = Files.isDirectory(other.resolve("record")) ? other.resolve("record") : other;
        if (!Files.isDirectory(folder.resolve("journal"))) {
            return new MergeResult(0, 0, List.of("There is no record of this version in " + other
                    + ". One of an older version has to be opened once with this version."), List.of());
        }
        Optional<String> locked = cannotRead(folder);
        if (locked.isPresent()) {
            return new MergeResult(0, 0, List.of(locked.get()), List.of());
        }
        try (Journal theirs = Journal.openReading(new JournalPlaces(folder, folder, record.keyring()), new RealFiles())) {
            return take(theirs.source(), watch);
        } catch (IOException e) {
            record.tables().catchUp(() -> false);
            return new MergeResult(0, 0, List.of("The other record could not be read to its end: " + e.getMessage()
                    + ". What came before stays, and it can be merged again."), List.of());
        }
    }

    /** @return why what lies in a folder cannot be read with the key that is here, a sentence */
    private Optional<String> cannotRead(Path folder) {
        Optional<UUID> here = record.keyring().key().map(DataKey::id);
        try {
            return KeyBook.read(folder).filter(book -> !here.equals(Optional.of(book.key())))
                    .map(book -> "It is encrypted with another key than what is stored here. Unlock it where it belongs and let a packet travel.");
        } catch (IOException e) {
            return Optional.of("It is encrypted, and " + e.getMessage() + ".");
        }
    }

    /**
     * Takes over what somebody offers and this record lacks, without people who were erased.
     *
     * @throws IOException where it cannot be read to its end; what came before stays
     */
    MergeResult take(JournalSource offered, Watch watch) throws IOException {
        Set<String> before = new Unconfirmed(record).sentences();
        Without source = new Without(offered, record.institution().state().erased());
        long total = source.heads().values().stream().mapToLong(head -> head.number()).sum();
        MergeReport report = record.tables().during(
                arrivals -> journal.merge(source, done -> watch.goOn(done, total), arrivals));
        report.replaced().stream().map(StreamId::learner).distinct().forEach(record.tables()::redo);
        report.branches().stream().map(branch -> branch.stream().learner()).distinct().forEach(record.tables()::redo);
        record.tables().catchUp(() -> false);
        new TakingOut(record).follow(report.taken().keySet().stream().map(StreamId::learner).distinct().toList());
        Set<String> unconfirmed = new Unconfirmed(record).sentences();
        unconfirmed.removeAll(before);
        return result(report, unconfirmed);
    }

    private static MergeResult result(MergeReport report, Set<String> unconfirmed) {
        List<String> refused = report.refused().stream().map(each -> "From entry " + each.from() + " of "
                + each.stream() + " on: " + each.what() + ".").toList();
        List<String> told = new ArrayList<>(report.branches().stream().map(branch -> "Two histories claim entry "
                + branch.from() + " of " + branch.stream() + "; both are kept.").toList());
        if (!report.whole()) {
            told.add("The merge was broken off; what came stays, and it can be done again.");
        }
        told.addAll(unconfirmed);
        return new MergeResult(report.taken().size(), report.entries(), refused, told);
    }

    long backUp(Path target) {
        if (record.isWriting()) {
            journal.seal();
        }
        try {
            return record.backups().write(target);
        } catch (IOException e) {
            throw Failures.backup(target, e);
        }
    }

    MergeResult restore(Path backup, Watch watch) {
        record.requireWriting();
        Path unpacked = record.folder().resolve("restoring");
        try {
            Backups.unpack(backup, unpacked);
            return merge(unpacked, watch);
        } catch (IOException e) {
            return new MergeResult(0, 0, List.of("Nothing was restored from " + backup + ": " + e.getMessage() + "."), List.of());
        } finally {
            removeQuietly(unpacked);
        }
    }

    private static void removeQuietly(Path folder) {
        try {
            Backups.remove(folder);
        } catch (IOException e) {
            LOG.warn("{} could not be removed; it is not needed any longer.", folder, e);
        }
    }

    void erase(UUID person) {
        journal.erase(person);
        record.tables().makeAnew();
        try {
            LocalDrafts.erase(record.folder(), person);
            new Whereabouts(record).forget(person);
            for (Path backup : record.backups().dailies()) {
                Files.delete(backup);
            }
            record.removeEveryOldFile();
        } catch (IOException e) {
            throw Failures.writing(record.folder(), e);
        }
    }
}
