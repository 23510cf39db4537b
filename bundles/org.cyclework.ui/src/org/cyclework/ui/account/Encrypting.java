package org.cyclework.ui.account;

import java.util.Optional;
import org.cyclework.record.Access;
import org.cyclework.record.Accounts;
import org.cyclework.record.Encryption;
import org.cyclework.record.Encryption.Result;
import org.cyclework.record.Encryption.State;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecoveryCode;
import org.cyclework.record.Role;
import org.cyclework.record.SignIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Service: the encryption of what is stored on this computer, with what is asked before each step and told after it; slow, but for what is asked. */
@Component(service = Encrypting.class)
public final class Encrypting {

    private final Encryption encryption;
    private final SignIn signIn;
    private final Accounts accounts;

    /** What an administrator can have done. */
    public enum Deed {

        /** Everything is encrypted. */
        ENCRYPT,

        /** The code is shown again. */
        CODE,

        /** Everything gets another key, with another code. */
        CHANGE,

        /** Everything is decrypted. */
        DECRYPT;

        /** @return what its window is called */
        public String title() {
            return switch (this) {
                case ENCRYPT -> Messages.Encrypt_title;
                case CODE -> Messages.Encrypt_codeTitle;
                case CHANGE -> Messages.Encrypt_changeTitle;
                case DECRYPT -> Messages.Encrypt_decryptTitle;
            };
        }

        /** @return what its button says */
        public String button() {
            return switch (this) {
                case ENCRYPT -> Messages.Button_encrypt;
                case CODE -> Messages.Button_code;
                case CHANGE -> Messages.Button_rekey;
                case DECRYPT -> Messages.Button_decrypt;
            };
        }
    }

    /**
     * What came of it.
     *
     * @param code to be shown to whoever did it; empty where there is none
     * @param words what is told
     */
    public record Outcome(Optional<RecoveryCode> code, String words) {
    }

    /** Made by the service runtime. */
    @Activate
    public Encrypting(@Reference Encryption encryption, @Reference SignIn signIn, @Reference Accounts accounts) {
        this.encryption = encryption;
        this.signIn = signIn;
        this.accounts = accounts;
    }

    /** @return what is asked before; reads a small file */
    public String question(Deed deed) {
        State state = encryption.state();
        return switch (deed) {
            case ENCRYPT -> state == State.OFF ? Messages.Ask_encrypt : Messages.Ask_encryptRest;
            case CODE -> Messages.Ask_encryptCode;
            case CHANGE -> state == State.CHANGING ? Messages.Ask_rekeyRest : Messages.Ask_rekey;
            case DECRYPT -> state == State.TURNING_OFF ? Messages.Ask_decryptRest : Messages.Ask_decrypt;
        };
    }

    /** Does it, in a job. */
    public Outcome run(Deed deed, Watch watch) {
        Access keeper = signIn.keeper();
        try {
            Result result = switch (deed) {
                case ENCRYPT, CODE -> encryption.turnOn(keeper, watch);
                case CHANGE -> encryption.change(keeper, watch);
                case DECRYPT -> encryption.turnOff(keeper, watch);
            };
            String words = words(result.state());
            return new Outcome(result.code(), result.told().isEmpty() ? words : words + "\n\n" + String.join("\n\n", result.told()));
        } catch (IllegalStateException refused) {
            return new Outcome(Optional.empty(), refused.getMessage());
        }
    }

    private static String words(State state) {
        return switch (state) {
            case ON -> Messages.Done_encrypt;
            case OFF -> Messages.Done_decrypt;
            case TURNING_ON, CHANGING, KEYS_MISSING -> Messages.Done_encryptPart;
            case TURNING_OFF -> Messages.Done_decryptPart;
        };
    }

    /** @return the code, where whoever signed in may have it and nobody was shown it yet */
    public Optional<RecoveryCode> unseen() {
        boolean administrator = accounts.current().filter(who -> who.roles().contains(Role.ADMINISTRATOR)).isPresent();
        return administrator ? encryption.unseen(signIn.keeper()) : Optional.empty();
    }

    /** Somebody has the code on paper or in a file. */
    public void seen() {
        encryption.seen(signIn.keeper());
    }

    /** @return whether somebody has to unlock what is stored here first */
    public boolean isLocked() {
        return encryption.isLocked();
    }

    /** Unlocks what is stored here. @return why not; empty where it went well */
    public Optional<String> unlock(String code) {
        return encryption.unlock(code);
    }
}
