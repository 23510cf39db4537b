package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cyclework.record.Access;
import org.cyclework.record.Accounts;
import org.cyclework.record.Encryption.State;
import org.cyclework.record.MergeResult;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordKeeping;
import org.cyclework.record.RecordState;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.SignIn;

/** Looks after the learner record: checks it, makes what is derived from it anew, merges another one into it, hands out or erases what is about a person. */
final class KeepRecord implements Subcommand {

    /** How an encrypted record stands that cannot be looked at. */
    private static final Map<RecordUnavailable.Kind, String> STATES = Map.of(RecordUnavailable.Kind.ENCRYPTED, "locked",
            RecordUnavailable.Kind.KEYS_MISSING, EncryptRecord.word(State.KEYS_MISSING));

    private final Engines engines;

    KeepRecord(Engines engines) {
        this.engines = engines;
    }

    @Override
    public String name() {
        return "record";
    }

    @Override
    public String synopsis() {
        return "verify | rebuild | encrypt | rekey | decrypt | unlock | merge DIR | export FILE [--trainee NAME] | erase --trainee NAME";
    }

    @Override
    public String summary() {
        return "Checks every line of the learner record, makes its tables anew, encrypts what is stored here, gives it another key with another code, "
                + "decrypts it, unlocks it with the code that was printed (asked for, or in " + ManageUsers.CODE + "), takes over what the record in another data folder has and this one lacks, "
                + "writes all that is stored about a trainee into a file (.html to read, .json for programs), or erases it.";
    }

    @Override
    public Options options() {
        return Options.valued("--trainee");
    }

    @Override
    public boolean mayBeAboutOthers() {
        return true;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        List<String> words = arguments.words();
        String what = words.isEmpty() ? "" : words.get(0);
        boolean takesPlace = what.equals("merge") || what.equals("export");
        if (takesPlace ? words.size() != 2 || words.get(1).isBlank() : words.size() != 1) {
            throw new UsageException("One of verify, rebuild, encrypt, rekey, decrypt, unlock, merge, export and erase is needed; merge takes one folder, export one file.");
        }
        try {
            return switch (what) {
                case "verify" -> verify(keeper(), arguments.json(), terminal);
                case "rebuild" -> rebuild(keeper(), arguments.json(), terminal);
                case "encrypt" -> new EncryptRecord(engines).encrypt(arguments.json(), terminal);
                case "rekey" -> new EncryptRecord(engines).rekey(arguments.json(), terminal);
                case "decrypt" -> new EncryptRecord(engines).decrypt(arguments.json(), terminal);
                case "unlock" -> new EncryptRecord(engines).unlock(arguments.json(), terminal);
                case "merge" -> merge(keeper(), words.get(1), arguments.json(), terminal);
                case "export" -> new AboutPerson(engines).export(Target.of(words.get(1)), arguments, terminal);
                case "erase" -> new AboutPerson(engines).erase(arguments, terminal);
                default -> throw new UsageException("There is no subcommand " + Quoted.of("record " + what) + ".");
            };
        } catch (RecordUnavailable e) {
            if (arguments.json() && what.equals("verify") && STATES.containsKey(e.kind())) {
                terminal.say(JsonNodeFactory.instance.objectNode().put("encryption", STATES.get(e.kind())));
            }
            terminal.complain(e.getMessage());
            return WANTING;
        }
    }

    private Access keeper() {
        return engines.get(SignIn.class).keeper();
    }

    private int verify(Access keeper, boolean json, Terminal terminal) {
        RecordState state = engines.get(RecordKeeping.class).verify(keeper, Watch.NOBODY);
        if (json) {
            ObjectNode node = JsonNodeFactory.instance.objectNode().put("people", state.people())
                    .put("streams", state.streams()).put("entries", state.entries()).put("encryption", EncryptRecord.word(state.encryption()));
            node.set("damage", array(state.damage()));
            node.set("remarks", array(state.remarks()));
            terminal.say(node);
        } else {
            terminal.say(Counts.of(state.entries(), "entry", "entries") + " in " + Counts.of(state.streams(), "stream") + " about "
                    + Counts.of(state.people(), "person", "people") + "."
                    + (state.encryption() == State.OFF ? "" : " " + EncryptRecord.sentence(state.encryption())));
            state.damage().forEach(terminal::say);
            state.remarks().forEach(terminal::say);
            terminal.say(state.damage().isEmpty() ? "Every line is as it was written." : "The record is damaged there; everything else is sound.");
        }
        return state.damage().isEmpty() ? FINE : WANTING;
    }

    private int rebuild(Access keeper, boolean json, Terminal terminal) {
        boolean done = engines.get(RecordKeeping.class).rebuild(keeper, Watch.NOBODY);
        if (json) {
            terminal.say(JsonNodeFactory.instance.objectNode().put("done", done));
        } else {
            terminal.say(done ? "The tables were made anew from the journal." : "The tables are being made anew.");
        }
        return FINE;
    }

    private int merge(Access keeper, String folder, boolean json, Terminal terminal) {
        try {
            return tell(engines.get(RecordKeeping.class).merge(keeper, Path.of(folder).toAbsolutePath(), Watch.NOBODY), engines.get(Accounts.class), json, terminal);
        } catch (InvalidPathException e) {
            throw new Unavailable("There is no folder " + Quoted.of(folder) + ".");
        }
    }

    /**
     * Says what came, and where people cannot sign in yet although their accounts came.
     *
     * @return the exit code
     */
    static int tell(MergeResult result, Accounts accounts, boolean json, Terminal terminal) {
        if (json) {
            ObjectNode node = JsonNodeFactory.instance.objectNode().put("streams", result.streams()).put("entries", result.entries());
            node.set("refused", array(result.refused()));
            node.set("told", array(result.told()));
            AccountsOff.into(node, accounts);
            terminal.say(node);
        } else {
            if (result.entries() > 0) {
                terminal.say(Counts.of(result.entries(), "entry", "entries") + " came, in " + Counts.of(result.streams(), "stream") + ".");
            } else if (result.refused().isEmpty()) {
                terminal.say("Nothing new came.");
            }
            result.told().forEach(terminal::say);
            AccountsOff.sentences(accounts).forEach(terminal::say);
            result.refused().forEach(terminal::complain);
        }
        return result.refused().isEmpty() ? FINE : WANTING;
    }

    static ArrayNode array(List<String> lines) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        lines.forEach(array::add);
        return array;
    }
}
