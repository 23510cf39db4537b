package org.cyclework.ui.trainee.progress;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.cyclework.assessment.ModuleProgress;
import org.cyclework.assessment.ObjectiveProgress;
import org.cyclework.assessment.Worked;
import org.cyclework.course.Course;
import org.cyclework.model.course.Module;
import org.cyclework.model.course.ModuleStatus;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.Dates;
import org.cyclework.ui.Labels;

/**
 * How far the person at the desk is, in words; no SWT.
 *
 * @param name whose it is; empty where nobody is at the desk
 * @param rows one for each module that can be studied; none where nobody is at the desk
 * @param worked how long was worked
 * @param today the day on which it is told
 * @param history what was done
 */
record ProgressModel(Optional<String> name, List<Row> rows, Worked worked, LocalDate today, HistoryModel history) {

    private static final int WEEKS = 8;

    /**
     * A module.
     *
     * @param module its name
     * @param lessons lessons read
     * @param items questions whose latest answer was wholly right
     * @param scenes cases of which a scene was debriefed
     * @param state in words, with a mark before it
     * @param link its first lesson; empty where it has none
     * @param objectives what it is to teach
     */
    record Row(String module, String lessons, String items, String scenes, String state, Optional<CourseLink> link, List<Aim> objectives) {

        List<String> cells() {
            return List.of(module, lessons, items, scenes, state);
        }
    }

    /** An objective in words, with how many of its questions were answered and were right. */
    record Aim(String words, String answered, String right) {
    }

    /** A week and the minutes that were worked in it. */
    record Week(LocalDate monday, long minutes) {

        String words() {
            return Messages.bind(Messages.Progress_weekOf, Dates.brief(monday));
        }
    }

    ProgressModel {
        rows = List.copyOf(rows);
    }

    /** @return the rows for this progress; {@code objectives} tells how far each module's objectives are */
    static List<Row> rows(Course course, List<ModuleProgress> progress, Function<String, List<ObjectiveProgress>> objectives) {
        List<Row> rows = new ArrayList<>();
        for (ModuleProgress one : progress) {
            course.module(one.moduleId()).filter(module -> module.getStatus() == ModuleStatus.READY)
                    .ifPresent(module -> rows.add(row(module, one, objectives.apply(one.moduleId()))));
        }
        return rows;
    }

    private static Row row(Module module, ModuleProgress progress, List<ObjectiveProgress> objectives) {
        return new Row(Labels.of(module), share(progress.lessonsRead(), progress.lessons()),
                share(progress.itemsMastered(), progress.items()), share(progress.casesDone(), progress.cases()), state(progress.state()),
                module.getLessons().stream().findFirst().map(lesson -> CourseLink.to(CourseLink.Kind.LESSON, lesson.getId())),
                objectives.stream().filter(one -> one.items() > 0).map(one -> aim(module, one)).toList());
    }

    private static Aim aim(Module module, ObjectiveProgress progress) {
        String words = module.getObjectives().stream().filter(one -> one.getId().equals(progress.objectiveId())).findFirst()
                .map(Labels::of).orElse(progress.objectiveId());
        return new Aim(words, share(progress.answered(), progress.items()), share(progress.mastered(), progress.items()));
    }

    private static String share(int done, int all) {
        return all == 0 ? Messages.Progress_none : Messages.bind(Messages.Share, done, all);
    }

    private static String state(ModuleProgress.State state) {
        return switch (state) {
            case NOT_STARTED -> Messages.Progress_notBegun;
            case STARTED -> Messages.Progress_begun;
            case DONE -> Messages.Progress_done;
        };
    }

    /** @return the last weeks, the present one last */
    List<Week> weeks() {
        LocalDate monday = Worked.monday(today);
        List<Week> weeks = new ArrayList<>();
        for (int ago = WEEKS - 1; ago >= 0; ago--) {
            LocalDate week = monday.minusWeeks(ago);
            weeks.add(new Week(week, worked.inWeekOf(week).toMinutes()));
        }
        return weeks;
    }

    /** @return such as "1 h 05 min" or "25 min" */
    static String words(Duration time) {
        long minutes = time.toMinutes();
        return minutes < 60 ? Messages.bind(Messages.Progress_minutes, minutes)
                : Messages.bind(Messages.Progress_hours, minutes / 60, String.format(Locale.ROOT, "%02d", minutes % 60));
    }
}
