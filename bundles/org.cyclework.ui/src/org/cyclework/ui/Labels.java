package org.cyclework.ui;

import org.cyclework.model.course.Lesson;
import org.cyclework.model.course.Module;
import org.cyclework.model.course.Objective;

/** How parts of the course are called in lists and tabs. */
public final class Labels {

    private Labels() {
    }

    /** @return such as "1.2 The four-step loop" */
    public static String of(Lesson lesson) {
        return number(lesson.getId()) + " " + lesson.getTitle();
    }

    /** @return such as "M1 Seeing the cycle" */
    public static String of(Module module) {
        return module.getId() + " " + module.getTitle();
    }

    /** @return such as "Identify pursuer and distancer moves in a scene" */
    public static String of(Objective objective) {
        return objective.getVerb() + " " + objective.getText();
    }

    /** @return such as "1.2" for "L1.2" */
    public static String number(String lessonId) {
        return lessonId.startsWith("L") ? lessonId.substring(1) : lessonId;
    }
}
