package org.cyclework.record.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordState;
import org.cyclework.record.internal.journal.Journal;
import org.cyclework.record.internal.journal.JournalSource;
import org.cyclework.record.internal.journal.MergeReport;
import org.cyclework.record.internal.journal.Progress;
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
            Optional.of(Unknown.in(record)).filter(unknown -> !unknown.isEmpty()).map(Unknown::sentence).ifPresent(remarks::add);
        }
        int people = (int) journal.learners().stream().filter(learner -> !learner.equals(Institution.ID)).count();
        return new RecordState(people, report.streams(), report.written(), record.encryption(), damage, remarks);
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

    /**
     * Takes over what somebody offers and this record lacks.
     *
     * @throws IOException where it cannot be read to its end; what came before stays
     */
    MergeReport take(JournalSource offered, Progress progress) throws IOException {
        MergeReport report = record.tables().during(arrivals -> journal.merge(offered, progress, arrivals));
        report.replaced().stream().map(StreamId::learner).distinct().forEach(record.tables()::redo);
        report.branches().stream().map(branch -> branch.stream().learner()).distinct().forEach(record.tables()::redo);
        record.tables().catchUp(() -> false);
        new TakingOut(record).follow(report.taken().keySet().stream().map(StreamId::learner).distinct().toList());
        return report;
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

    void erase(UUID person) {
        journal.erase(person);
        record.tables().makeAnew();
        try {
            LocalDrafts.erase(record.folder(), person, record.keyring());
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
