package org.cyclework.record.internal;

import java.util.Optional;
import org.cyclework.record.Access;
import org.cyclework.record.Encryption;
import org.cyclework.record.RecordKeeping.Watch;

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
        return core.locked(record -> new TurningOn(core, record).turnOn(access, watch));
    }

    @Override
    public Optional<String> unlock(String code) {
        Optional<String> refused = core.vault().unlock(code);
        if (refused.isEmpty()) {
            core.locked(record -> {
                record.requireWriting();
                core.vault().again(code, new Holders(core).all(record, record.keyring().key().orElseThrow()));
                new TurningOn(core, record).goOn();
                return null;
            });
        }
        return refused;
    }
}
