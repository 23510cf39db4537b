package org.cyclework.ui.trainee.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cyclework.assessment.ModuleProgress;
import org.cyclework.course.Course;
import org.cyclework.model.course.Module;
import org.cyclework.model.course.ModuleStatus;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.trainee.Messages;

/**
 * How far the person at the desk is, as rows of text; no SWT.
 *
 * @param rows one for each module that can be studied
 */
record ProgressModel(List<Row> rows) {

    /**
     * A module.
     *
     * @param module its name
     * @param lessons lessons read
     * @param items items whose latest answer was wholly right
     * @param scenes cases of which a scene was debriefed
     * @param state in words, with a mark before it
     * @param link its first lesson; empty where it has none
     */
    record Row(String module, String lessons, String items, String scenes, String state, Optional<CourseLink> link) {

        List<String> cells() {
            return List.of(module, lessons, items, scenes, state);
        }
    }

    ProgressModel {
        rows = List.copyOf(rows);
    }

    /**
     * @param progress how far somebody is with each module; empty where nobody is at the desk
     * @return the rows; none where nobody is at the desk
     */
    static ProgressModel of(Course course, List<ModuleProgress> progress) {
        List<Row> rows = new ArrayList<>();
        for (ModuleProgress one : progress) {
            course.module(one.moduleId()).filter(module -> module.getStatus() == ModuleStatus.READY).ifPresent(module -> rows.add(row(module, one)));
        }
        return new ProgressModel(rows);
    }

    private static Row row(Module module, ModuleProgress progress) {
        return new Row(module.getId() + " " + module.getTitle(), share(progress.lessonsRead(), progress.lessons()),
                share(progress.itemsMastered(), progress.items()), share(progress.casesDone(), progress.cases()), state(progress.state()),
                module.getLessons().stream().findFirst().map(lesson -> CourseLink.to(CourseLink.Kind.LESSON, lesson.getId())));
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
}
