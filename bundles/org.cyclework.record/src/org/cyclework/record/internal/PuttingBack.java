package org.cyclework.record.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cyclework.record.Encryption.State;
import org.cyclework.record.MergeResult;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.internal.accounts.KeyBook;
import org.cyclework.record.internal.accounts.TrustRoot;
import org.cyclework.record.internal.journal.HomeName;
import org.cyclework.record.internal.journal.Journal;
import org.cyclework.record.internal.journal.JournalPlaces;
import org.cyclework.record.internal.journal.Progress;
import org.cyclework.record.internal.journal.RealFiles;
import org.cyclework.record.internal.journal.VerifyReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts an encrypted backup back where nobody has accounts and nothing is encrypted: its files take the place of those that are here,
 * which are merged into it once somebody unlocked it. From when the unpacked backup has its name, every step can be done again.
 */
final class PuttingBack {

    /** Holds a whole backup that is to take the place of what is here. */
    private static final String PUTTING = "putting-back";
    /** Holds what was here before, until it is merged. */
    static final String BEFORE = "before-putting-back";
    private static final List<String> PARTS = List.of("branches", "aside", "journal");

    private static final Logger LOG = LoggerFactory.getLogger(PuttingBack.class);

    private final RecordCore core;

    PuttingBack(RecordCore core) {
        this.core = core;
    }

    /** @return why what is here cannot make room, a sentence; empty where it can */
    static Optional<String> refuses(OpenedRecord record) {
        if (record.keyring().key().isPresent()) {
            return Optional.of("It is encrypted with another key than what is stored here. Unlock it where it belongs and let a packet travel; "
                    + "if that computer is gone, restore it into an empty data folder.");
        }
        return record.institution().state().root().isPresent()
                ? Optional.of("It is encrypted, and this computer belongs to an institution already. Restore it into an empty data folder.") : Optional.empty();
    }

    /** Takes an unpacked backup; afterwards the record is locked. The place to put it is told by whoever opens the record next, too. */
    MergeResult putBack(RecordLocation location, Path unpacked) throws IOException {
        Path inside = unpacked.resolve("record");
        VerifyReport found = verified(inside);
        for (String part : PARTS) {
            Files.createDirectories(inside.resolve(part));
        }
        KeyBook book = KeyBook.read(inside).orElseThrow();
        if (book.state() == State.ON) {
            book.in(State.TURNING_ON).write(inside); // what is here is plain
        }
        RealFiles files = new RealFiles();
        files.forceDirectory(inside);
        core.holding(() -> {
            core.close();
            try {
                files.rename(unpacked, location.folder().resolve(PUTTING));
                files.forceDirectory(location.folder());
                finish(location);
            } catch (IOException e) {
                throw Failures.writing(location.folder(), e);
            }
            return null;
        });
        return new MergeResult(found.streams(), found.written(), List.of(), List.of("The backup is encrypted. It was put back and is locked: whoever has a passphrase "
                + "in it signs in, or its printed code unlocks it. What was here before is kept, not encrypted yet, and comes to it then."));
    }

    private static VerifyReport verified(Path inside) throws IOException {
        try (Journal journal = Journal.openReading(new JournalPlaces(inside, inside), new RealFiles())) {
            return journal.verify(Progress.NONE);
        }
    }

    /** Puts in place what is ready for it, also where a program was killed while it did so. */
    static void finish(RecordLocation location) throws IOException {
        Path folder = location.folder();
        Path putting = folder.resolve(PUTTING);
        if (!Files.isDirectory(putting)) {
            return;
        }
        RealFiles files = new RealFiles();
        Optional<Closeable> lock = files.lock(folder.resolve("journal.lock"));
        if (lock.isEmpty()) {
            return; // another program has the record, and does it at its next start
        }
        try (Closeable held = lock.get()) {
            Path inside = putting.resolve("record");
            files.makeFolder(folder.resolve(BEFORE));
            forget(location, files);
            for (String part : PARTS) {
                if (Files.exists(inside.resolve(part))) {
                    if (Files.exists(folder.resolve(part))) {
                        files.rename(folder.resolve(part), folder.resolve(BEFORE).resolve(part));
                    }
                    files.rename(inside.resolve(part), folder.resolve(part));
                }
            }
            for (String file : List.of(TrustRoot.FILE, KeyBook.FILE)) {
                if (Files.exists(inside.resolve(file))) {
                    files.rename(inside.resolve(file), folder.resolve(file));
                }
            }
            files.forceDirectory(folder);
            Backups.remove(putting);
        }
    }

    /** What was here is no continuation of what is put back, so another writer begins; nothing is told as lost. */
    private static void forget(RecordLocation location, RealFiles files) throws IOException {
        files.delete(location.folder().resolve("home.nonce"));
        Optional<String> name = HomeName.of(location.folder());
        if (name.isPresent()) {
            files.delete(HomeName.witness(location.state(), name.get()));
        }
    }

    /** Merges what was here before into what was put back, once that is unlocked. Where it does not come whole, it is kept, told and tried again. */
    void mergeBefore() {
        Path before = core.locked(OpenedRecord::folder).resolve(BEFORE);
        if (!Files.isDirectory(before)) {
            return;
        }
        try {
            MergeResult merged = Files.isDirectory(before.resolve("journal")) ? new TakingOver(core).merge(before, Watch.NOBODY)
                    : new MergeResult(0, 0, List.of(), List.of());
            if (merged.refused().isEmpty() && !merged.told().contains(TakingOver.BROKEN_OFF)) {
                Backups.remove(before);
            } else {
                LOG.warn("What was here before a backup was put back did not come whole and is kept in {}: {}", before, merged.refused());
                tellKept(before, merged.refused().isEmpty() ? TakingOver.BROKEN_OFF : String.join(" ", merged.refused()));
            }
        } catch (IOException | RuntimeException e) { // whatever it is, somebody who unlocked the record can use it
            LOG.warn("What was here before a backup was put back is kept in {} and taken over later.", before, e);
            tellKept(before, e.getMessage());
        }
    }

    private void tellKept(Path before, String why) {
        core.vault().remark(List.of("What was here before a backup was put back did not all come to it and is kept in " + before + ", encrypted as everything is. "
                + "It is tried again whenever the record is unlocked; delete that folder once nobody needs it. " + why));
    }
}
