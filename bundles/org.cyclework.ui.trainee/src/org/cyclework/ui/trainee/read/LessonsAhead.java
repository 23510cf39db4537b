package org.cyclework.ui.trainee.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.cyclework.course.Course;
import org.cyclework.course.CourseLibrary;
import org.cyclework.ui.Work;
import org.cyclework.ui.trainee.Messages;

/**
 * Makes the pages of lessons before they are shown: of the one that is being opened, while its editor is built, and of the one
 * that most likely comes next. Keeps the last few.
 */
final class LessonsAhead {

    private static final int MOST = 4;
    private static final Map<String, FutureTask<Made>> PAGES = new LinkedHashMap<>();

    /** A page, and the course that it was made from: after the course was read again, it is not shown any more. */
    private record Made(Course course, LessonPage page) {
    }

    private LessonsAhead() {
    }

    /** Makes the page in a job, unless it is there or being made. */
    static void begin(CourseLibrary library, String lessonId) {
        FutureTask<Made> task;
        synchronized (PAGES) {
            if (PAGES.containsKey(lessonId)) {
                return;
            }
            task = new FutureTask<>(() -> make(library, lessonId));
            PAGES.put(lessonId, task);
            if (PAGES.size() > MOST) {
                PAGES.remove(PAGES.keySet().iterator().next());
            }
        }
        Work.aside(Messages.bind(Messages.Job_lesson, lessonId), task);
    }

    private static Made make(CourseLibrary library, String lessonId) {
        Course course = library.course();
        return new Made(course, LessonPage.of(course, lessonId));
    }

    /** @return the page, where it is made already */
    static Optional<LessonPage> ready(CourseLibrary library, String lessonId) {
        return task(lessonId).filter(task -> task.state() == FutureTask.State.SUCCESS).map(FutureTask::resultNow)
                .filter(made -> made.course() == library.course()).map(Made::page);
    }

    /** @return what answers with the page of the course as it is now, for a job: it waits until the page is made */
    static Callable<LessonPage> page(CourseLibrary library, String lessonId) {
        return () -> {
            Optional<FutureTask<Made>> begun = task(lessonId);
            if (begun.isPresent() && begun.get().state() != FutureTask.State.FAILED) {
                Made made = begun.get().get();
                if (made.course() == library.course()) {
                    return made.page();
                }
            }
            forget(lessonId, begun);
            return make(library, lessonId).page();
        };
    }

    private static Optional<FutureTask<Made>> task(String lessonId) {
        synchronized (PAGES) {
            return Optional.ofNullable(PAGES.get(lessonId));
        }
    }

    private static void forget(String lessonId, Optional<FutureTask<Made>> outdated) {
        synchronized (PAGES) {
            outdated.ifPresent(task -> PAGES.remove(lessonId, task));
        }
    }
}
