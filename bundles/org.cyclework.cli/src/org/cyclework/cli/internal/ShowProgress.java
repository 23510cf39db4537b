package org.cyclework.cli.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cyclework.assessment.ModuleProgress;
import org.cyclework.assessment.ObjectiveProgress;
import org.cyclework.assessment.Progress;
import org.cyclework.assessment.Worked;
import org.cyclework.course.Course;
import org.cyclework.course.CourseLibrary;
import org.cyclework.model.course.Module;
import org.cyclework.model.course.ModuleStatus;
import org.cyclework.record.Access;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.SignIn;

/** Tells how far a trainee is: modules, objectives and time, from the same engine as the window. */
final class ShowProgress implements Subcommand {

    private final Engines engines;

    ShowProgress(Engines engines) {
        this.engines = engines;
    }

    @Override
    public String name() {
        return "progress";
    }

    @Override
    public String synopsis() {
        return "[--trainee NAME]";
    }

    @Override
    public String summary() {
        return "Tells how far a trainee is with each module and objective, and how long was worked.";
    }

    @Override
    public Options options() {
        return Options.valued("--trainee");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        if (!arguments.words().isEmpty()) {
            throw new UsageException("progress takes no word; a trainee is named by --trainee NAME.");
        }
        try {
            Access access = Trainees.looking(arguments.value("--trainee"), engines.get(SignIn.class));
            Course course = engines.get(CourseLibrary.class).course();
            Progress progress = engines.get(Progress.class);
            Worked worked = progress.worked(access);
            List<ModuleProgress> modules = progress.all(access);
            if (arguments.json()) {
                terminal.say(ProgressJson.of(modules, module -> progress.objectives(access, module), worked));
            } else {
                modules.forEach(module -> course.module(module.moduleId()).filter(one -> one.getStatus() == ModuleStatus.READY)
                        .ifPresent(one -> tell(one, module, progress.objectives(access, module.moduleId()), terminal)));
                tell(worked, terminal);
            }
            return FINE;
        } catch (RecordUnavailable e) {
            terminal.complain(e.getMessage());
            return WANTING;
        }
    }

    private static void tell(Module module, ModuleProgress progress, List<ObjectiveProgress> objectives, Terminal terminal) {
        terminal.say(module.getId() + "  " + module.getTitle());
        terminal.say(String.format(Locale.ROOT, "    lessons %d of %d, questions right %d of %d, scenes debriefed %d of %d", progress.lessonsRead(),
                progress.lessons(), progress.itemsMastered(), progress.items(), progress.casesDone(), progress.cases()));
        for (ObjectiveProgress objective : objectives) {
            if (objective.answered() > 0) {
                String words = module.getObjectives().stream().filter(one -> one.getId().equals(objective.objectiveId()))
                        .map(one -> one.getVerb() + " " + one.getText()).findFirst().orElse(objective.objectiveId());
                terminal.say(String.format(Locale.ROOT, "    - %s: %d answered, %d right, of %d", words, objective.answered(), objective.mastered(),
                        objective.items()));
            }
        }
    }

    private static void tell(Worked worked, Terminal terminal) {
        terminal.say("Time: " + minutes(worked.inWeekOf(LocalDate.now())) + " this week, " + minutes(worked.total()) + " since the beginning, from one step to the next"
                + " where that was not longer than " + minutes(Worked.LONGEST_GAP) + ".");
    }

    private static String minutes(Duration time) {
        return time.toMinutes() + " min";
    }
}
