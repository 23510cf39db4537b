package org.cyclework.cli.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.cyclework.record.Access;
import org.cyclework.record.Accounts;
import org.cyclework.record.MergeResult;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordKeeping;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.SignIn;

/** Takes over what a backup has and the learner record lacks. */
final class Restore implements Subcommand {

    private final Engines engines;

    Restore(Engines engines) {
        this.engines = engines;
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public String synopsis() {
        return "FILE";
    }

    @Override
    public String summary() {
        return "Takes over what a backup has and the learner record lacks; nothing that is there is lost by it.";
    }

    @Override
    public Options options() {
        return Options.none();
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        String file = arguments.onlyWord("backup");
        try {
            Access keeper = engines.get(SignIn.class).keeper();
            Path backup = Path.of(file).toAbsolutePath();
            if (!Files.isRegularFile(backup)) {
                throw new Unavailable((Files.exists(backup) ? "This is no backup: " : "There is no file ") + Quoted.of(file) + ". Nothing was changed.");
            }
            MergeResult result = engines.get(RecordKeeping.class).restore(keeper, backup, Watch.NOBODY);
            return KeepRecord.tell(result, engines.get(Accounts.class), arguments.json(), terminal);
        } catch (InvalidPathException e) {
            throw new Unavailable("There is no file " + Quoted.of(file) + ".");
        } catch (RecordUnavailable e) {
            terminal.complain(e.getMessage());
            return WANTING;
        }
    }
}
