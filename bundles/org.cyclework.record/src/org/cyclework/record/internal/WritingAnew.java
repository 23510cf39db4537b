package org.cyclework.record.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.cyclework.record.Encryption.State;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.internal.journal.FirstBox;
import org.cyclework.record.internal.journal.Head;
import org.cyclework.record.internal.journal.JournalUnavailable;
import org.cyclework.record.internal.journal.StreamId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what is stored anew as the keyring says: a stream, a draft or a backup at a time, so that whoever uses the record meanwhile
 * waits for one stream and never for all. Nothing else is taken over meanwhile.
 */
final class WritingAnew {

    private static final String BROKEN_OFF = "It was broken off. Part of the record is done; the rest follows when it is unlocked next, or when this is done again.";

    private static final Logger LOG = LoggerFactory.getLogger(WritingAnew.class);

    private final RecordCore core;
    private final OpenedRecord record;
    private final Watch watch;
    private final List<String> told = new ArrayList<>();

    WritingAnew(RecordCore core, OpenedRecord record, Watch watch) {
        this.core = core;
        this.record = record;
        this.watch = watch;
    }

    /** Goes as far as it can. @return what a person should know, sentences */
    List<String> run() {
        try {
            if (!everything()) {
                told.add(BROKEN_OFF);
            }
        } catch (RecordUnavailable failed) {
            LOG.warn("Writing the record anew has begun and could not be ended.", failed);
            told.add("It has begun and could not be ended: " + failed.whatHappened().replaceFirst("[.]$", "") + ". Nothing is lost. The rest follows when it is "
                    + "unlocked next, or when this is done again where there is room.");
        }
        return told;
    }

    private boolean everything() {
        SortedMap<StreamId, Head> heads = record.journal().heads();
        long total = heads.values().stream().mapToLong(Head::number).sum();
        return streams(heads, total) && watch.goOn(total, total) && still(each -> each.tables().makeAnew()) && beside(total) && still(this::finish);
    }

    private boolean streams(SortedMap<StreamId, Head> heads, long total) {
        long done = 0;
        for (Map.Entry<StreamId, Head> each : heads.entrySet()) {
            if (!watch.goOn(done, total) || !still(one -> one.journal().reline(each.getKey()))) {
                return false;
            }
            done += each.getValue().number();
        }
        return still(one -> one.journal().relineBeside());
    }

    /** Does a step while nobody else uses the record. @return false where it was closed meanwhile */
    private boolean still(Consumer<OpenedRecord> step) {
        return core.lockedStill(record, opened -> {
            step.accept(opened);
            return Boolean.TRUE;
        }).isPresent();
    }

    /** What lies beside the journal; backups are the longest, and nobody waits for them. */
    private boolean beside(long total) {
        try {
            LocalDrafts.reline(record.folder(), record.keyring());
            Backups backups = record.backups();
            last(() -> backups.relineFolder(record.folder().resolve(PuttingBack.BEFORE)));
            for (Path folder : backups.noBackups()) {
                told.add("The folder " + folder + " is no backup, though it is called like one, and was left as it is.");
            }
            for (Path backup : backups.dailies()) {
                if (!watch.goOn(total, total) || !still(opened -> {})) {
                    return false;
                }
                anew(backups, backup);
            }
            return true;
        } catch (JournalUnavailable e) {
            throw Failures.of(e);
        } catch (IOException e) {
            throw Failures.writing(record.folder(), e);
        }
    }

    private void anew(Backups backups, Path backup) {
        try {
            backups.reline(backup, this::last).ifPresent(told::add);
        } catch (IOException e) {
            throw Failures.backup(backup, e);
        }
    }

    private void last(Backups.Step step) throws IOException {
        try {
            still(opened -> {
                try {
                    step.run();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What lies under a key that is not here cannot be decrypted, and without a key nobody could say later what it is. */
    private void finish(OpenedRecord opened) {
        try {
            oldFiles(opened);
            removeLeftovers();
        } catch (IOException e) {
            throw Failures.writing(opened.folder(), e);
        }
        Vault vault = core.vault();
        List<FirstBox> left = vault.state() == State.TURNING_OFF ? vault.boxes() : List.of();
        if (left.isEmpty()) {
            vault.finish();
        } else {
            told.add("The file " + left.getFirst().file() + " lies under another key and could not be decrypted. Take it away, or type \"cyclework record unlock\" and "
                    + "the code of that key. Until then somebody has to sign in with a passphrase first.");
        }
    }

    /** The first release's files are of no use any longer once an encrypted backup was read back and verified. */
    private void oldFiles(OpenedRecord opened) throws IOException {
        if (opened.keyring().writing().isEmpty()) {
            return;
        }
        if (!opened.oldFiles().isEmpty()) {
            opened.journal().seal();
            opened.backups().daily(core.gate().today());
            opened.removeOldFiles();
        }
        for (Path file : opened.keptFiles()) {
            told.add("The file " + file + " of an older version holds what could not be taken over, and is not encrypted. Put it where it is safe.");
        }
    }

    /** Removes what lies plain where a program was ended in the middle of something, and encrypts what waits to be taken over. */
    void removePlain() {
        still(opened -> {
            try {
                opened.backups().relineFolder(opened.folder().resolve(PuttingBack.BEFORE));
                removeLeftovers();
            } catch (IOException | RecordUnavailable e) {
                LOG.warn("What a program left that was ended could not be removed; it is tried again later.", e);
            }
        });
    }

    private void removeLeftovers() throws IOException {
        new PacketTerms(record).removeLeftovers(core.unpacking());
        for (String name : List.of("restoring", "taking-over")) {
            Backups.remove(record.folder().resolve(name));
        }
        record.backups().removeLeftovers();
    }
}
