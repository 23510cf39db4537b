package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.cyclework.record.Encryption;
import org.cyclework.record.Encryption.Result;
import org.cyclework.record.Encryption.State;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.SignIn;

/** Encrypts what is stored here, and unlocks it where the file of its keys is lost. */
final class EncryptRecord {

    private final Engines engines;

    EncryptRecord(Engines engines) {
        this.engines = engines;
    }

    /** @return how it stands, as programs read it */
    static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    int encrypt(boolean json, Terminal terminal) {
        Result result;
        try {
            result = engines.get(Encryption.class).turnOn(engines.get(SignIn.class).keeper(), Watch.NOBODY);
        } catch (IllegalStateException e) {
            terminal.complain(e.getMessage());
            return Subcommand.WANTING;
        }
        if (json) {
            ObjectNode node = JsonNodeFactory.instance.objectNode().put("encryption", word(result.state())).put("code", result.code().letters());
            node.set("told", KeepRecord.array(result.told()));
            terminal.say(node);
        } else {
            terminal.say(result.state() == State.ON ? "What is stored here is encrypted. Whoever signs in with a passphrase unlocks it." : "It is not all encrypted yet.");
            terminal.say("The code of this record, to be kept on paper outside this computer: " + result.code().letters());
            terminal.say("Without it and without any passphrase nobody can read the record again.");
            result.told().forEach(terminal::say);
        }
        return result.state() == State.ON ? Subcommand.FINE : Subcommand.WANTING;
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
            terminal.say("The file of the keys was made anew; whoever has a passphrase can sign in again.");
        }
        return Subcommand.FINE;
    }
}
