package org.cyclework.record.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.cyclework.record.Access;
import org.cyclework.record.Encryption.Result;
import org.cyclework.record.Encryption.State;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecoveryCode;

/**
 * Encrypts a record, changes its key, and decrypts it, one at a time. First the file of the keys says what is to be; from then on all
 * that is new is written so, and what is there is written anew while others use the record. Every step leaves the record whole and can
 * be done again, so after a break it goes on from the beginning.
 */
final class Turning {

    private static final String NOTHING = " Nothing was changed.";
    private static final String ELSEWHERE = "Copies that were made before and lie elsewhere, such as backups on sticks, packets without a passphrase, "
            + "exports and other computers, can still be read by whoever has them.";
    private static final String OLD_KEY = "Copies that were made before and lie elsewhere, such as backups on sticks, still open with the code before and with "
            + "the passphrases of that time.";
    private static final String DISK = "What was deleted may be brought back from the disk by special means until it is overwritten.";

    private final RecordCore core;
    private final Vault vault;

    Turning(RecordCore core) {
        this.core = core;
        vault = core.vault();
    }

    Result turnOn(Access access, Watch watch) {
        return turn(watch, record -> {
            require(record, access, Operation.ENCRYPT);
            if (!record.institution().state().isShared()) {
                throw new IllegalStateException("Nobody has an account here, so nobody could unlock it." + NOTHING);
            }
            State before = vault.state();
            if (before == State.OFF) {
                begin(record);
            } else if (before == State.TURNING_OFF) {
                vault.turn(false);
            }
            return new Begun(record, before != State.ON, List.of(ELSEWHERE, DISK));
        });
    }

    Result change(Access access, Watch watch) {
        return turn(watch, record -> {
            require(record, access, Operation.CHANGE_KEY);
            requireEncrypted();
            if (vault.state() == State.TURNING_OFF) {
                throw new IllegalStateException("It is being decrypted." + NOTHING);
            }
            // While lines lie under the key before, a further one would leave them under none that anybody has.
            if (vault.book().filter(book -> book.before().isPresent()).isEmpty() && vault.state() != State.CHANGING) {
                begin(record);
            }
            return new Begun(record, true, List.of(OLD_KEY, DISK));
        });
    }

    Result turnOff(Access access, Watch watch) {
        return turn(watch, record -> {
            require(record, access, Operation.DECRYPT);
            requireEncrypted();
            if (vault.state() != State.TURNING_OFF) {
                vault.turn(true);
            }
            return new Begun(record, true, List.of("Whoever can read the files can read the record from now on."));
        });
    }

    /**
     * What was begun.
     *
     * @param record that is written anew
     * @param changed whether something was, or has to be, done
     * @param sentences what a person should know then
     */
    private record Begun(OpenedRecord record, boolean changed, List<String> sentences) {
    }

    private void begin(OpenedRecord record) {
        Holders holders = new Holders(core);
        vault.begin(key -> holders.all(record, key));
    }

    /** Once it has begun, its code is needed: whoever turned it on gets it, also where it could not be ended. */
    private Result turn(Watch watch, Function<OpenedRecord, Begun> beginning) {
        return core.taking(() -> {
            Begun begun = core.locked(beginning);
            List<String> told = new ArrayList<>();
            if (vault.state() != State.ON) {
                told.addAll(new WritingAnew(core, begun.record(), watch).run());
            }
            if (begun.changed() || !told.isEmpty()) {
                told.addAll(begun.sentences());
            }
            return core.holding(() -> new Result(vault.state(), vault.code().map(RecoveryCode::new), told));
        });
    }

    private void require(OpenedRecord record, Access access, Operation operation) {
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

    /** Goes on with what was broken off, and removes what lies plain where a program was ended in the middle of something. */
    void goOn() {
        core.taking(() -> {
            OpenedRecord record = core.locked(Function.identity());
            if (record.isWriting()) {
                goOn(new WritingAnew(core, record, Watch.NOBODY));
            }
            return null;
        });
    }

    private void goOn(WritingAnew writing) {
        switch (vault.state()) {
            case TURNING_ON, CHANGING, TURNING_OFF -> vault.remark(writing.run()); // whoever unlocks it gets in, also where there is no room for the rest
            case ON -> writing.removePlain();
            case OFF, KEYS_MISSING -> {}
        }
    }
}
