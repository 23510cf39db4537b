package org.cyclework.assessment.internal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.cyclework.assessment.ModuleProgress;
import org.cyclework.assessment.ModuleProgress.State;
import org.cyclework.course.Course;
import org.cyclework.model.assessment.Item;
import org.cyclework.model.course.Lesson;
import org.cyclework.model.course.Module;
import org.cyclework.record.ItemResult;
import org.cyclework.record.LessonProgress;
import org.cyclework.record.PlayRecord;
import org.cyclework.record.QuizRecord;

/**
 * What there is to do in a module: only what can be read, answered and played now.
 *
 * @param moduleId the module
 * @param lessons ids, in order
 * @param items ids of the items that can be played
 * @param cases ids, in order
 */
record ModuleTasks(String moduleId, List<String> lessons, List<String> items, List<String> cases) {

    static ModuleTasks of(Course course, Module module) {
        return new ModuleTasks(module.getId(),
                module.getLessons().stream().filter(lesson -> !Texts.orEmpty(lesson.getFile()).isBlank()).map(Lesson::getId).toList(),
                course.itemsOf(module.getId()).stream().filter(ItemKinds::playable).map(Item::getId).toList(),
                module.getCaseIds().stream().filter(course.caseIds()::contains).toList());
    }

    ModuleProgress progress(Done done) {
        int read = count(lessons, done.readLessons());
        int mastered = count(items, done.masteredItems());
        int debriefed = count(cases, done.debriefedCases());
        int all = lessons.size() + items.size() + cases.size();
        State state = all > 0 && read + mastered + debriefed == all ? State.DONE
                : touched(done) ? State.STARTED : State.NOT_STARTED;
        return new ModuleProgress(moduleId, read, lessons.size(), mastered, items.size(), debriefed, cases.size(), state);
    }

    private boolean touched(Done done) {
        return done.lessons().stream().map(LessonProgress::lessonId).anyMatch(lessons::contains)
                || done.items().stream().map(ItemResult::itemId).anyMatch(items::contains)
                || done.quizzes().stream().map(QuizRecord::objectId).anyMatch(moduleId::equals)
                || done.plays().stream().map(PlayRecord::caseId).anyMatch(cases::contains);
    }

    private static int count(Collection<String> there, Set<String> done) {
        return (int) there.stream().filter(done::contains).count();
    }
}
