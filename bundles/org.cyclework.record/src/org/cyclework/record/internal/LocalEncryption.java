package org.cyclework.record.internal;

import java.util.List;
import java.util.Optional;
import org.cyclework.record.Access;
import org.cyclework.record.Encryption;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecoveryCode;
import org.cyclework.record.internal.accounts.KeyBook.Holder;
import org.cyclework.record.internal.accounts.Letters;

/** The encryption of a record's files. */
class LocalEncryption implements Encryption {

    private final RecordCore core;

    LocalEncryption(RecordCore core) {
        this.core = core;
    }

    @Override
    public State state() {
        return core.vault().state();
    }

    @Override
    public boolean isLocked() {
        return core.whileLocked(vault -> true).orElse(false);
    }

    @Override
    public Result turnOn(Access access, Watch watch) {
        return new Turning(core).turnOn(access, watch);
    }

    @Override
    public Result change(Access access, Watch watch) {
        return new Turning(core).change(access, watch);
    }

    @Override
    public Result turnOff(Access access, Watch watch) {
        return new Turning(core).turnOff(access, watch);
    }

    @Override
    public Optional<RecoveryCode> unseen(Access access) {
        return core.locked(record -> {
            core.gate().requireForRecord(record, access, Operation.SEE_CODE);
            return core.vault().book().filter(book -> !book.told()).flatMap(book -> core.vault().code()).map(RecoveryCode::new);
        });
    }

    @Override
    public void seen(Access access) {
        core.locked(record -> {
            core.gate().requireForRecord(record, access, Operation.SEE_CODE);
            record.requireWriting();
            core.vault().shown();
            return null;
        });
    }

    private List<Holder> holders(OpenedRecord record) {
        return record.keyring().key().map(key -> new Holders(core).all(record, key)).orElse(List.of());
    }

    /** A further key must not come in the midst of writing everything anew. */
    @Override
    public Optional<String> unlock(String code) {
        return core.taking(() -> {
            Optional<String> refused = core.holding(() -> core.vault().unlock(code));
            if (refused.isEmpty()) {
                unlocked(code);
            }
            return refused;
        });
    }

    private void unlocked(String code) {
        core.locked(record -> {
            record.requireWriting();
            if (record.keyring().key().isPresent() && core.vault().isBookLost()) {
                core.vault().again(code, holders(record));
            }
            return null;
        });
        new Turning(core).goOn();
        core.locked(record -> {
            core.vault().heldBy(holders(record)); // more of them may be readable now
            if (core.vault().code().filter(Letters.printed(code)::equals).isPresent()) {
                core.vault().shown(); // whoever typed it has it
            }
            return null;
        });
        new PuttingBack(core).mergeBefore();
    }
}
