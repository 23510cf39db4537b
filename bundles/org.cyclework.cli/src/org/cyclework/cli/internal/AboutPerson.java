package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.cyclework.assessment.personal.PersonalData;
import org.cyclework.course.CourseLibrary;
import org.cyclework.record.Access;
import org.cyclework.record.Learner;
import org.cyclework.record.LearnerRecord;
import org.cyclework.record.PersonName;
import org.cyclework.record.RecordKeeping;
import org.cyclework.record.SignIn;

/** Hands out what is stored about one person, or erases it. Nobody is enrolled by asking. */
final class AboutPerson {

    private final Engines engines;

    AboutPerson(Engines engines) {
        this.engines = engines;
    }

    /** @return the exit code */
    int export(Path file, Arguments arguments, Terminal terminal) {
        if (!PersonalData.suits(file.toString())) {
            throw new UsageException("The file's name must end in " + PersonalData.PAGE + " (to read) or " + PersonalData.DATA + " (for programs).");
        }
        Access access = Trainees.looking(arguments.value(Trainees.OPTION), engines.get(SignIn.class));
        Learner person = engines.get(SignIn.class).people().stream().filter(each -> each.id().equals(access.learner())).findFirst().orElseThrow();
        PersonalData data = new PersonalData(person, engines.get(LearnerRecord.class).events(access), engines.get(RecordKeeping.class).begun(access),
                OffsetDateTime.now());
        try {
            data.write(file, engines.get(CourseLibrary.class).course());
        } catch (IOException e) {
            terminal.complain("The file " + file + " could not be written (" + FileReason.of(file, e) + "). Nothing was changed.");
            return Subcommand.FAILED;
        }
        if (arguments.json()) {
            terminal.say(JsonNodeFactory.instance.objectNode().put("file", file.toString()).put("events", data.events().size()));
        } else {
            terminal.say(Counts.of(data.events().size(), "entry", "entries") + " about " + PersonName.isolated(person.name()) + ": " + file);
        }
        return Subcommand.FINE;
    }

    /** Asks for the name once more before anything is erased, and asks nobody who may not. @return the exit code */
    int erase(Arguments arguments, Terminal terminal) {
        String wanted = arguments.value(Trainees.OPTION).orElseThrow(() -> new UsageException("Whose record is to be erased? --trainee NAME says so."));
        Access keeper = engines.get(SignIn.class).keeper();
        Learner person = Trainees.known(wanted, engines.get(SignIn.class).people());
        String name = PersonName.isolated(person.name());
        terminal.complain("Everything about " + name + " on this computer is erased for ever, the daily backups too. Other computers, sticks and "
                + "backups elsewhere keep what they have.");
        Optional<String> typed = terminal.askAside("Type the name to erase it: ");
        if (typed.filter(text -> text.strip().equals(person.name())).isEmpty()) {
            terminal.complain("Nothing was erased.");
            return Subcommand.WANTING;
        }
        engines.get(RecordKeeping.class).erase(keeper.about(person.id()));
        if (arguments.json()) {
            terminal.say(JsonNodeFactory.instance.objectNode().put("erased", person.id().toString()));
        } else {
            terminal.say("Everything about " + name + " was erased.");
        }
        return Subcommand.FINE;
    }
}
