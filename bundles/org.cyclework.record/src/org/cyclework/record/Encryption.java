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
        ON,

        /** All of it is encrypted, in part with the key before; unlocking goes on with it. */
        CHANGING,

        /** It is decrypted in part; unlocking goes on with it. */
        TURNING_OFF,

        /** It was encrypted here, and the file of its keys is gone: lost, or taken away by somebody who wants it to look plain. */
        KEYS_MISSING
    }

    /**
     * What came of a change.
     *
     * @param state how the record stands now
     * @param code makes the key, where there is one; to be printed and kept outside this machine, since without it and without any
     *        passphrase nobody can read the record again
     * @param told what a person should know, sentences
     */
    record Result(State state, Optional<RecoveryCode> code, List<String> told) {

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
     * Makes another key with another code and writes everything anew under it; the code before opens nothing here any longer. Broken
     * off at any moment the record is whole, and it goes on when somebody unlocks it. Where that was begun before, it goes on.
     *
     * @param access an administrator's who signed in
     * @param watch told how far it is; where it says no, the rest is done later
     * @return what came of it, with the new code
     * @throws IllegalStateException where nothing is encrypted, or a newer version wrote part of the record; the message is a sentence
     */
    Result change(Access access, Watch watch);

    /**
     * Decrypts everything that is stored here. Broken off at any moment the record is whole, and it goes on when somebody unlocks it.
     *
     * @param access an administrator's who signed in
     * @param watch told how far it is; where it says no, the rest is done later
     * @return what came of it, without a code
     * @throws IllegalStateException where nothing is encrypted, or a newer version wrote part of the record; the message is a sentence
     */
    Result turnOff(Access access, Watch watch);

    /**
     * The code, where nobody was shown it, such as after a program was killed while it encrypted.
     *
     * @param access an administrator's who signed in
     * @return the code; empty where somebody was shown it, or nothing is encrypted
     */
    Optional<RecoveryCode> unseen(Access access);

    /**
     * Says that somebody has the code.
     *
     * @param access an administrator's who signed in
     */
    void seen(Access access);

    /**
     * Unlocks the record and makes the file of its keys anew, where that file is lost or damaged. Where it is unlocked, the code of
     * another key makes what lies under that readable, too, and it is written anew.
     *
     * @param code that was told; case, spaces and hyphens do not matter
     * @return why not, a sentence; empty where it went well
     */
    Optional<String> unlock(String code);
}
