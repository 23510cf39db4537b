package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.cyclework.record.RecordKeeping;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.SignIn;

/** Writes a verified copy of the learner record into a file. */
final class BackUp implements Subcommand {

    private final Engines engines;

    BackUp(Engines engines) {
        this.engines = engines;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public String synopsis() {
        return "FILE";
    }

    @Override
    public String summary() {
        return "Writes a copy of the learner record into a zip file and verifies it. One a day is made by itself, in the folder backups beside the record.";
    }

    @Override
    public Options options() {
        return Options.none();
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        String file = arguments.onlyWord("file to write");
        try {
            Path target = Target.of(file);
            long entries = engines.get(RecordKeeping.class).backUp(engines.get(SignIn.class).keeper(), target);
            if (arguments.json()) {
                terminal.say(JsonNodeFactory.instance.objectNode().put("file", target.toString()).put("entries", entries));
            } else {
                terminal.say(Counts.of(entries, "entry was", "entries were") + " copied and verified: " + target);
            }
            return FINE;
        } catch (InvalidPathException e) {
            throw new UsageException("No file can be called " + Quoted.of(file) + ".");
        } catch (RecordUnavailable e) {
            terminal.complain(e.getMessage());
            return WANTING;
        }
    }
}
