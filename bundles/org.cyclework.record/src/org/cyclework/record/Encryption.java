package org.cyclework.record;

import java.util.List;
import java.util.Optional;
import org.cyclework.record.RecordKeeping.Watch;

/**
 * Service: encrypts what is stored on this machine, where its institution asks for it. From then on somebody who signs in with a
 * passphrase unlocks the record, and it stays so until the program ends; before that every call of other services that needs it
 * throws {@link RecordUnavailable}. Thread-safe.
 */
public interface Encryption {

    /** How the record stands. */
    enum State {

        /** Whoever can read the files can read the record. */
        OFF,

        /** It is encrypted in part; unlocking goes on with it. */
        TURNING_ON,

        /** All of it is encrypted. */
        ON
    }

    /**
     * What came of turning it on.
     *
     * @param state how the record stands now
     * @param code makes the key; to be printed and kept outside this machine, since without it and without any passphrase
     *        nobody can read the record again
     * @param told what a person should know, sentences
     */
    record Result(State state, RecoveryCode code, List<String> told) {

        /** Copies the list. */
        public Result {
            told = List.copyOf(told);
        }
    }

    /** @return how the record stands; needs nobody to be signed in */
    State state();

    /** @return whether it is encrypted and nobody unlocked it since the program started */
    boolean isLocked();

    /**
     * Encrypts everything that is stored here: the journal with its branches and what was set aside, the tables, drafts and daily
     * backups. Broken off at any moment the record is whole, and it goes on when somebody unlocks it. Where everything is
     * encrypted already, nothing is changed and the code is told again.
     *
     * @param access an administrator's who signed in
     * @param watch told how far it is; where it says no, the rest is done later
     * @return what came of it
     * @throws IllegalStateException where nobody has an account here, or a newer version wrote part of the record; the message is a sentence
     */
    Result turnOn(Access access, Watch watch);

    /**
     * Unlocks the record and makes the file of its keys anew, where that file is lost or damaged.
     *
     * @param code that {@link #turnOn} told; case, spaces and hyphens do not matter
     * @return why not, a sentence; empty where it went well
     */
    Optional<String> unlock(String code);
}
