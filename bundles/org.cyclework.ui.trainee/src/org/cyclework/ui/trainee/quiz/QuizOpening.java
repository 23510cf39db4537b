package org.cyclework.ui.trainee.quiz;

import java.util.List;
import java.util.Optional;
import org.cyclework.assessment.Blueprint;
import org.cyclework.assessment.QuizEngine;
import org.cyclework.assessment.QuizSession;
import org.cyclework.course.Course;
import org.cyclework.model.course.Module;
import org.cyclework.model.course.Objective;
import org.cyclework.record.Access;
import org.cyclework.record.QuizRecord;
import org.cyclework.ui.trainee.Messages;

/**
 * What there is to know before a quiz about a module begins.
 *
 * @param course the course
 * @param module the module
 * @param access who takes it
 * @param items how many questions it has
 * @param open one that was begun and not handed in
 * @param history those before, the one touched last first
 */
record QuizOpening(Course course, Module module, Access access, int items, Optional<QuizSession> open, List<QuizRecord> history) {

    private static final int MOST = 12;

    static QuizOpening read(Course course, QuizEngine engine, Access access, String moduleId) {
        Module module = course.module(moduleId)
                .orElseThrow(() -> new IllegalArgumentException("The course has no module " + moduleId + " any more."));
        course.concepts(); // with its sources, which are shown below an answer: read by a job, or the window reads them then
        return new QuizOpening(course, module, access, engine.count(Blueprint.ofModule(moduleId)), engine.openSession(access, moduleId),
                engine.history(access, moduleId));
    }

    /** @return those that were handed in and can be looked at, the one touched last first */
    List<QuizRecord> handedIn() {
        return history.stream().filter(QuizRecord::finished).limit(MOST).toList();
    }

    String title() {
        return Messages.bind(Messages.Quiz_title, module.getTitle());
    }

    /** @return an objective in words, or its id where the module no longer has it */
    String objective(String id) {
        for (Objective objective : module.getObjectives()) {
            if (objective.getId().equals(id)) {
                return objective.getVerb() + " " + objective.getText();
            }
        }
        return id;
    }
}
