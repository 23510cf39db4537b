package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cyclework.record.Access;
import org.cyclework.record.Encryption;
import org.cyclework.record.Encryption.Result;
import org.cyclework.record.Encryption.State;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.Role;
import org.cyclework.record.SignIn;
import org.cyclework.record.SignInResult.SignedIn;

/** Encrypts what is stored here, gives it another key, decrypts it, and unlocks it where the file of its keys is lost. */
final class EncryptRecord {

    private static final String CODE = "The code of this record, to be kept on paper outside this computer: ";

    private final Engines engines;

    EncryptRecord(Engines engines) {
        this.engines = engines;
    }

    /** @return how it stands, as programs read it */
    static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @return how it stands, as people read it */
    static String sentence(State state) {
        return switch (state) {
            case OFF -> "What is stored here is not encrypted.";
            case TURNING_ON -> "What is stored here is encrypted in part.";
            case ON -> "What is stored here is encrypted.";
            case CHANGING -> "What is stored here is encrypted, in part with the key before.";
            case TURNING_OFF -> "What is stored here is decrypted in part.";
            case KEYS_MISSING -> "What is stored here is encrypted, and the file of its keys is missing.";
        };
    }

    /** What a person wants to be done. */
    private interface Deed {

        Result done(Encryption encryption, Access keeper);
    }

    int encrypt(boolean json, Terminal terminal) {
        return run(State.ON, (encryption, keeper) -> encryption.turnOn(keeper, Watch.NOBODY), json, terminal);
    }

    int rekey(boolean json, Terminal terminal) {
        return run(State.ON, (encryption, keeper) -> encryption.change(keeper, Watch.NOBODY), json, terminal);
    }

    int decrypt(boolean json, Terminal terminal) {
        return run(State.OFF, (encryption, keeper) -> encryption.turnOff(keeper, Watch.NOBODY), json, terminal);
    }

    private int run(State wanted, Deed deed, boolean json, Terminal terminal) {
        Encryption encryption = engines.get(Encryption.class);
        Access keeper = engines.get(SignIn.class).keeper();
        Result result;
        try {
            result = deed.done(encryption, keeper);
        } catch (IllegalStateException e) {
            terminal.complain(e.getMessage());
            return Subcommand.WANTING;
        }
        boolean said = json ? terminal.sayNow(json(result).toString()) : terminal.sayNow(String.join("\n", lines(result)));
        if (said && result.code().isPresent()) {
            encryption.seen(keeper);
        }
        return result.state() == wanted ? Subcommand.FINE : Subcommand.WANTING;
    }

    private static ObjectNode json(Result result) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("encryption", word(result.state()));
        result.code().ifPresent(code -> node.put("code", code.letters()));
        node.set("told", KeepRecord.array(result.told()));
        return node;
    }

    private static List<String> lines(Result result) {
        List<String> lines = new ArrayList<>();
        lines.add(sentence(result.state()));
        result.code().ifPresent(code -> {
            lines.add("Whoever signs in with a passphrase unlocks it.");
            lines.add(CODE + code.letters());
            lines.add("Without it and without any passphrase nobody can read the record again.");
        });
        lines.addAll(result.told());
        return lines;
    }

    /** Shows an administrator who signed in the code that nobody was shown, such as after a program was killed while it encrypted. */
    void showUnseen(SignedIn who, Terminal terminal) {
        if (!who.roles().contains(Role.ADMINISTRATOR)) {
            return;
        }
        Encryption encryption = engines.get(Encryption.class);
        Access keeper = engines.get(SignIn.class).keeper();
        encryption.unseen(keeper).ifPresent(code -> {
            terminal.complain("Nobody was shown it yet. " + CODE + code.letters());
            terminal.complain("Without it and without any passphrase nobody can read the record again. \"cyclework record encrypt\" shows it once more.");
            encryption.seen(keeper);
        });
    }

    int unlock(boolean json, Terminal terminal) {
        char[] code = new Door(engines).secret(ManageUsers.CODE, "Code of the record: ", terminal);
        Optional<String> refused = engines.get(Encryption.class).unlock(new String(code));
        Arrays.fill(code, ' ');
        if (refused.isPresent()) {
            terminal.complain(refused.get());
            return Subcommand.WANTING;
        }
        if (json) {
            terminal.say(JsonNodeFactory.instance.objectNode().put("encryption", word(engines.get(Encryption.class).state())));
        } else {
            terminal.say("It is unlocked, its file of the keys is in place, and whoever has a passphrase can sign in again.");
        }
        return Subcommand.FINE;
    }
}
