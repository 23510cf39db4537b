package org.cyclework.record.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cyclework.record.Access;
import org.cyclework.record.Encryption.Result;
import org.cyclework.record.Encryption.State;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.RecoveryCode;
import org.cyclework.record.internal.journal.Journal;
import org.cyclework.record.internal.journal.JournalUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Encrypts a record. First a file says who can unlock it; from then on all that is new is encrypted, and what is there is written
 * anew, file by file. Every step leaves the record whole and can be done again, so after a break it goes on from the beginning.
 */
final class TurningOn {

    private static final String ELSEWHERE = "Copies that were made before and lie elsewhere, such as backups on sticks, packets without a passphrase, "
            + "exports and other machines, can still be read by whoever has them.";
    private static final String DISK = "What was deleted may be brought back from the disk by special means until it is overwritten.";

    private static final Logger LOG = LoggerFactory.getLogger(TurningOn.class);

    private final RecordCore core;
    private final OpenedRecord record;
    private final Vault vault;
    private final List<String> told = new ArrayList<>();

    TurningOn(RecordCore core, OpenedRecord record) {
        this.core = core;
        this.record = record;
        vault = core.vault();
    }

    Result turnOn(Access access, Watch watch) {
        core.gate().requireForRecord(record, access, Operation.ENCRYPT);
        record.requireWriting();
        if (!record.institution().state().isShared()) {
            throw new IllegalStateException("Nobody has an account here, so nobody could unlock it. Nothing was changed.");
        }
        if (!record.journal().opening().newer().isEmpty()) {
            throw new IllegalStateException("A newer version of Cyclework wrote part of the record. Encrypt it with that version. Nothing was changed.");
        }
        if (vault.book().isEmpty() && record.keyring().key().isPresent()) {
            throw new IllegalStateException("What is stored here is encrypted, and the file \"keys\" is missing. Put back that of a backup into " + record.folder()
                    + ", or end the program and type \"cyclework record unlock\" and the code that was printed. Nothing was changed.");
        }
        boolean begins = vault.state() == State.OFF;
        if (begins) {
            Holders holders = new Holders(core);
            vault.begin(key -> holders.all(record, key));
        }
        if (vault.state() == State.TURNING_ON) {
            runAsFarAsItGoes(watch);
        }
        if (begins || !told.isEmpty()) {
            told.add(ELSEWHERE);
            told.add(DISK);
        }
        return new Result(vault.state(), new RecoveryCode(vault.code().orElseThrow()), told);
    }

    /** Once it has begun, its code is needed: whoever turned it on gets it, also where it could not be ended. */
    private void runAsFarAsItGoes(Watch watch) {
        try {
            run(watch);
        } catch (RecordUnavailable failed) {
            notEnded(failed.whatHappened(), failed);
        } catch (JournalUnavailable failed) {
            notEnded(failed.getMessage(), failed);
        }
    }

    private void notEnded(String why, RuntimeException failed) {
        LOG.warn("Encrypting has begun and could not be ended.", failed);
        told.add("Encrypting has begun and could not be ended: " + why.replaceFirst("[.]$", "") + ". Nothing is lost. The rest follows when it is unlocked next, "
                + "or when this is done again where there is room.");
    }

    /** Goes on with what was broken off, and removes what lies plain where a program was ended in the middle of something. */
    void goOn() {
        if (!record.isWriting()) {
            return;
        }
        if (vault.state() == State.TURNING_ON) {
            run(Watch.NOBODY);
        } else if (vault.state() == State.ON) {
            removeUnpacked();
        }
    }

    private void removeUnpacked() {
        try {
            removeLeftovers();
        } catch (IOException | RecordUnavailable e) {
            LOG.warn("What a program left that was ended could not be removed; it is tried again later.", e);
        }
    }

    private void run(Watch watch) {
        Journal journal = record.journal();
        long total = journal.heads().values().stream().mapToLong(head -> head.number()).sum();
        if (!journal.reline(done -> watch.goOn(done, total))) {
            told.add("It was broken off. Part of the record is encrypted; the rest follows when it is unlocked next, or when this is done again.");
            return;
        }
        record.tables().makeAnew();
        try {
            LocalDrafts.reline(record.folder(), record.keyring());
            oldFiles();
            removeLeftovers();
        } catch (IOException e) {
            throw Failures.writing(record.folder(), e);
        }
        vault.finish();
    }

    /** The first release's files are of no use any longer once an encrypted backup was read back and verified. */
    private void oldFiles() throws IOException {
        Backups backups = record.backups();
        told.addAll(backups.reline());
        record.journal().seal();
        backups.daily(core.gate().today());
        record.removeOldFiles();
        try (DirectoryStream<Path> kept = Files.newDirectoryStream(record.folder(), "record.kept*.mv.db")) {
            for (Path file : kept) {
                told.add("The file " + file + " of an older version holds what could not be taken over, and is not encrypted. Put it where it is safe.");
            }
        }
    }

    private void removeLeftovers() throws IOException {
        new PacketTerms(record).removeLeftovers();
        for (String name : List.of("restoring", "taking-over")) {
            Backups.remove(record.folder().resolve(name));
        }
        record.backups().removeLeftovers();
    }
}
