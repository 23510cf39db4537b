package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
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
        Learner person = known(arguments);
        Access access = engines.get(SignIn.class).pick(person.id());
        PersonalData data = new PersonalData(person, engines.get(LearnerRecord.class).events(access), engines.get(RecordKeeping.class).begun(access),
                OffsetDateTime.now());
        try {
            data.write(file, engines.get(CourseLibrary.class).course());
        } catch (IOException e) {
            terminal.complain("The file " + file + " could not be written (" + e.getMessage() + "). Nothing was changed.");
            return Subcommand.FAILED;
        }
        if (arguments.json()) {
            terminal.say(JsonNodeFactory.instance.objectNode().put("file", file.toAbsolutePath().toString()).put("events", data.events().size()));
        } else {
            terminal.say(data.events().size() + " entries about " + PersonName.isolated(person.name()) + " were written: " + file.toAbsolutePath());
        }
        return Subcommand.FINE;
    }

    /** Asks for the name once more before anything is erased. @return the exit code */
    int erase(Arguments arguments, Terminal terminal) {
        if (arguments.value("--trainee").isEmpty()) {
            throw new UsageException("Whose record is to be erased? --trainee NAME says so.");
        }
        Learner person = known(arguments);
        String name = PersonName.isolated(person.name());
        terminal.complain("Everything about " + name + " on this computer is erased for ever, the daily backups too. Other computers, sticks and "
                + "backups elsewhere keep what they have.");
        Optional<String> typed = terminal.ask("Type the name to erase it: ");
        if (typed.filter(text -> text.strip().equals(person.name())).isEmpty()) {
            terminal.complain("Nothing was erased.");
            return Subcommand.WANTING;
        }
        engines.get(RecordKeeping.class).erase(engines.get(SignIn.class).keeper().about(person.id()));
        if (arguments.json()) {
            terminal.say(JsonNodeFactory.instance.objectNode().put("erased", person.id().toString()));
        } else {
            terminal.say("Everything about " + name + " was erased.");
        }
        return Subcommand.FINE;
    }

    private Learner known(Arguments arguments) {
        List<Learner> people = engines.get(SignIn.class).people();
        Optional<String> name = arguments.value("--trainee");
        if (name.isEmpty() && people.size() == 1) {
            return people.getFirst();
        }
        String wanted = name.orElseThrow(() -> new UsageException("Several people learn here; --trainee NAME says who is meant."));
        return Trainees.known(wanted, people);
    }
}
