package org.cyclework.record.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.cyclework.record.MergeResult;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.internal.accounts.KeyBook;
import org.cyclework.record.internal.journal.Head;
import org.cyclework.record.internal.journal.Journal;
import org.cyclework.record.internal.journal.JournalPlaces;
import org.cyclework.record.internal.journal.JournalSource;
import org.cyclework.record.internal.journal.JournalUnavailable;
import org.cyclework.record.internal.journal.Keyring;
import org.cyclework.record.internal.journal.MergeReport;
import org.cyclework.record.internal.journal.RealFiles;
import org.cyclework.record.internal.journal.StreamId;
import org.cyclework.record.internal.query.Canonical;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes over what somebody offers and this record lacks, a few people at a time with everything about them, so that whoever works
 * here meanwhile waits for a few and never for all. One thing is taken over at a time.
 */
final class TakingOver {

    /** What is told where a part did not come. */
    static final String BROKEN_OFF = "The merge was broken off; what came stays, and it can be done again.";

    private static final Logger LOG = LoggerFactory.getLogger(TakingOver.class);

    /** So many entries that are not here are taken at once, or those about one person. */
    private static final long AT_ONCE = 5_000;

    private final RecordCore core;
    private final long atOnce;

    TakingOver(RecordCore core) {
        this(core, AT_ONCE);
    }

    TakingOver(RecordCore core, long atOnce) {
        this.core = core;
        this.atOnce = atOnce;
    }

    MergeResult merge(Path other, Watch watch) {
        Path folder = Files.isDirectory(other.resolve("record")) ? other.resolve("record") : other;
        if (!Files.isDirectory(folder.resolve("journal"))) {
            return nothing("There is no record of this version in " + other + ". One of an older version has to be opened once with this version.");
        }
        Keyring keyring = core.locked(OpenedRecord::keyring);
        Optional<String> locked = cannotRead(folder, keyring);
        if (locked.isPresent()) {
            return nothing(locked.get());
        }
        try (Journal theirs = Journal.openReading(new JournalPlaces(folder, folder, keyring), new RealFiles())) {
            return take(theirs.source(), watch);
        } catch (JournalUnavailable e) {
            throw Failures.of(e);
        } catch (IOException e) {
            core.locked(record -> {
                record.tables().catchUp(() -> false);
                return null;
            });
            return nothing("The other record could not be read to its end: " + e.getMessage() + ". What came before stays, and it can be merged again.");
        }
    }

    /** @return why what lies in a folder cannot be read with the key that is here, a sentence */
    private static Optional<String> cannotRead(Path folder, Keyring keyring) {
        try {
            return KeyBook.read(folder).filter(book -> book.isInUse() && keyring.key(book.key()).isEmpty())
                    .map(book -> "It is encrypted with another key than what is stored here. Unlock it where it belongs and let a packet travel; "
                            + "if that computer is gone, restore a backup of it into an empty data folder.");
        } catch (IOException e) {
            return Optional.of("It is encrypted, and " + e.getMessage() + ".");
        }
    }

    private static MergeResult nothing(String why) {
        return new MergeResult(0, 0, List.of(why), List.of());
    }

    MergeResult restore(RecordLocation location, Path backup, Watch watch) {
        return core.taking(() -> {
            Path unpacked = location.folder().resolve("restoring");
            try {
                Backups.unpack(backup, unpacked);
                return isStrange(unpacked.resolve("record")) ? putBack(location, unpacked) : merge(unpacked, watch);
            } catch (IOException e) {
                return nothing("Nothing was restored from " + backup + ": " + e.getMessage() + ".");
            } finally {
                removeQuietly(unpacked);
            }
        });
    }

    /** @return whether a backup lies under a key that is not here */
    private boolean isStrange(Path inside) throws IOException {
        Keyring keyring = core.locked(OpenedRecord::keyring);
        return KeyBook.read(inside).filter(book -> book.isInUse() && keyring.key(book.key()).isEmpty()).isPresent();
    }

    private MergeResult putBack(RecordLocation location, Path unpacked) throws IOException {
        Optional<String> why = core.locked(PuttingBack::refuses);
        return why.isPresent() ? nothing(why.get()) : new PuttingBack(core).putBack(location, unpacked);
    }

    private static void removeQuietly(Path folder) {
        try {
            Backups.remove(folder);
        } catch (IOException e) {
            LOG.warn("{} could not be removed; it is not needed any longer.", folder, e);
        }
    }

    /**
     * Takes over what is not here, without people who were erased.
     *
     * @throws IOException where it cannot be read to its end; what came before stays
     */
    MergeResult take(JournalSource offered, Watch watch) throws IOException {
        try {
            return core.taking(() -> takeAll(offered, watch));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private MergeResult takeAll(JournalSource offered, Watch watch) {
        Round round = core.locked(Round::new);
        try {
            SortedMap<StreamId, Head> heads = offered.heads();
            long total = heads.values().stream().mapToLong(Head::number).sum();
            for (Set<UUID> people : pieces(offered, heads, round.first.journal().heads())) {
                if (round.whole) {
                    round.take(core, new Among(offered, people::contains), watch, total);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return round.result(core);
    }

    /** @return the people, the institution first, so many at once as may be */
    private List<Set<UUID>> pieces(JournalSource offered, SortedMap<StreamId, Head> heads, SortedMap<StreamId, Head> here) throws IOException {
        SortedMap<StreamId, Long> missing = new TreeMap<>();
        heads.forEach((stream, head) -> missing.put(stream, Math.max(0, head.number() - CatchUp.at(here, stream))));
        offered.branches().forEach(branch -> missing.putIfAbsent(branch.stream(), 0L));
        Map<UUID, Long> byPerson = new TreeMap<>(Canonical.IDS);
        missing.forEach((stream, entries) -> byPerson.merge(stream.learner(), entries, Long::sum));
        List<Set<UUID>> pieces = new ArrayList<>();
        long room = 0;
        for (Map.Entry<UUID, Long> person : byPerson.entrySet()) {
            if (pieces.isEmpty() || person.getValue() > room) {
                pieces.add(new LinkedHashSet<>());
                room = atOnce;
            }
            pieces.getLast().add(person.getKey());
            room -= person.getValue();
        }
        return pieces;
    }

    /** What came so far. */
    private static final class Round {

        private final OpenedRecord first;
        private final Set<String> unconfirmed;
        private final List<String> refused = new ArrayList<>();
        private final List<String> told = new ArrayList<>();
        private int streams;
        private long entries;
        private boolean whole = true;

        Round(OpenedRecord record) {
            record.requireWriting();
            first = record;
            unconfirmed = new Unconfirmed(record).sentences();
        }

        /** Where the record was closed meanwhile, it is broken off. */
        void take(RecordCore core, Among piece, Watch watch, long total) {
            core.lockedStill(first, record -> take(piece, watch, total)).ifPresentOrElse(this::add, () -> whole = false);
        }

        private MergeReport take(Among piece, Watch watch, long total) {
            long before = entries;
            Set<UUID> erased = first.institution().state().erased();
            try {
                return new Upkeep(first).take(new Among(piece, person -> !erased.contains(person)), done -> watch.goOn(before + done, total));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void add(MergeReport report) {
            streams += report.taken().size();
            entries += report.entries() - report.seals();
            whole &= report.whole();
            report.refused().forEach(each -> refused.add("From entry " + each.from() + " of " + each.stream() + " on: " + each.what() + "."));
            report.branches().forEach(branch -> told.add("Two histories claim entry " + branch.from() + " of " + branch.stream() + "; both are kept."));
        }

        MergeResult result(RecordCore core) {
            if (!whole) {
                told.add(BROKEN_OFF);
            }
            core.lockedStill(first, record -> new Unconfirmed(record).sentences())
                    .ifPresent(now -> now.stream().filter(sentence -> !unconfirmed.contains(sentence)).forEach(told::add));
            return new MergeResult(streams, entries, refused, told);
        }
    }
}
