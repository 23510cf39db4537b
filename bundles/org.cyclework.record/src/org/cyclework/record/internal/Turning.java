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
import org.cyclework.record.internal.journal.FirstBox;
import org.cyclework.record.internal.journal.Journal;
import org.cyclework.record.internal.journal.JournalUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Encrypts a record, changes its key, and decrypts it. First the file of the keys says what is to be; from then on all that is new
 * is written so, and what is there is written anew, file by file. Every step leaves the record whole and can be done again, so
 * after a break it goes on from the beginning.
 */
final class Turning {

    private static final String NOTHING = " Nothing was changed.";
    private static final String ELSEWHERE = "Copies that were made before and lie elsewhere, such as backups on sticks, packets without a passphrase, "
            + "exports and other computers, can still be read by whoever has them.";
    private static final String OLD_KEY = "Copies that were made before and lie elsewhere, such as backups on sticks, still open with the code before and with "
            + "the passphrases of that time.";
    private static final String DISK = "What was deleted may be brought back from the disk by special means until it is overwritten.";

    private static final Logger LOG = LoggerFactory.getLogger(Turning.class);

    private final RecordCore core;
    private final OpenedRecord record;
    private final Vault vault;
    private final List<String> told = new ArrayList<>();

    Turning(RecordCore core, OpenedRecord record) {
        this.core = core;
        this.record = record;
        vault = core.vault();
    }

    Result turnOn(Access access, Watch watch) {
        require(access, Operation.ENCRYPT);
        if (!record.institution().state().isShared()) {
            throw new IllegalStateException("Nobody has an account here, so nobody could unlock it." + NOTHING);
        }
        State before = vault.state();
        if (before == State.OFF) {
            begin();
        } else if (before == State.TURNING_OFF) {
            vault.turn(false);
        }
        return done(watch, before != State.ON, ELSEWHERE, DISK);
    }

    Result change(Access access, Watch watch) {
        require(access, Operation.CHANGE_KEY);
        requireEncrypted();
        if (vault.state() == State.TURNING_OFF) {
            throw new IllegalStateException("It is being decrypted." + NOTHING);
        }
        // While lines lie under the key before, a further one would leave them under none that anybody has.
        if (vault.book().filter(book -> book.before().isPresent()).isEmpty() && vault.state() != State.CHANGING) {
            begin();
        }
        return done(watch, true, OLD_KEY, DISK);
    }

    Result turnOff(Access access, Watch watch) {
        require(access, Operation.DECRYPT);
        requireEncrypted();
        if (vault.state() != State.TURNING_OFF) {
            vault.turn(true);
        }
        return done(watch, true, "Whoever can read the files can read the record from now on.");
    }

    private void begin() {
        Holders holders = new Holders(core);
        vault.begin(key -> holders.all(record, key));
    }

    private Result done(Watch watch, boolean changed, String... sentences) {
        if (vault.state() != State.ON) {
            runAsFarAsItGoes(watch);
        }
        if (changed || !told.isEmpty()) {
            told.addAll(List.of(sentences));
        }
        return new Result(vault.state(), vault.code().map(RecoveryCode::new), told);
    }

    private void require(Access access, Operation operation) {
        core.gate().requireForRecord(record, access, operation);
        record.requireWriting();
        if (!record.journal().opening().newer().isEmpty()) {
            throw new IllegalStateException("A newer version of Cyclework wrote part of the record. Do it with that version." + NOTHING);
        }
        vault.putBack();
        if (vault.book().isEmpty() && record.keyring().key().isPresent()) {
            throw new IllegalStateException("What is stored here is encrypted, and the file \"keys\" is missing. Put back that of a backup into " + record.folder()
                    + ", or end the program and type \"cyclework record unlock\" and the code that was printed." + NOTHING);
        }
    }

    private void requireEncrypted() {
        if (vault.state() == State.OFF) {
            throw new IllegalStateException("Nothing is encrypted here." + NOTHING);
        }
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
        LOG.warn("Writing the record anew has begun and could not be ended.", failed);
        told.add("It has begun and could not be ended: " + why.replaceFirst("[.]$", "") + ". Nothing is lost. The rest follows when it is unlocked next, "
                + "or when this is done again where there is room.");
    }

    /** Goes on with what was broken off, and removes what lies plain where a program was ended in the middle of something. */
    void goOn() {
        if (!record.isWriting()) {
            return;
        }
        switch (vault.state()) {
            case TURNING_ON, CHANGING, TURNING_OFF -> {
                runAsFarAsItGoes(Watch.NOBODY); // whoever unlocks it gets in, also where there is no room for the rest
                vault.remark(told);
            }
            case ON -> removeUnpacked();
            case OFF, KEYS_MISSING -> {}
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
            told.add("It was broken off. Part of the record is done; the rest follows when it is unlocked next, or when this is done again.");
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
        finish();
    }

    /** What lies under a key that is not here cannot be decrypted, and without a key nobody could say later what it is. */
    private void finish() {
        List<FirstBox> left = vault.state() == State.TURNING_OFF ? vault.boxes() : List.of();
        if (left.isEmpty()) {
            vault.finish();
        } else {
            told.add("The file " + left.getFirst().file() + " lies under another key and could not be decrypted. Take it away, or type \"cyclework record unlock\" and "
                    + "the code of that key. Until then somebody has to sign in with a passphrase first.");
        }
    }

    /** The first release's files are of no use any longer once an encrypted backup was read back and verified. */
    private void oldFiles() throws IOException {
        Backups backups = record.backups();
        told.addAll(backups.reline());
        record.journal().seal();
        backups.daily(core.gate().today());
        if (record.keyring().writing().isEmpty()) {
            return;
        }
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
