package org.cyclework.assessment.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cyclework.assessment.ModuleProgress;
import org.cyclework.assessment.ObjectiveProgress;
import org.cyclework.record.ItemResult;
import java.util.stream.Collectors;
import org.cyclework.assessment.ModuleProgress.State;
import org.cyclework.assessment.kind.ItemKinds;
import org.cyclework.course.Course;
import org.cyclework.model.assessment.Item;
import org.cyclework.model.course.Lesson;
import org.cyclework.model.course.Module;
import org.cyclework.record.LessonProgress;
import org.cyclework.record.PlayRecord;
import org.cyclework.record.QuizRecord;

/**
 * What there is to do in a module: only what can be read, answered and played now.
 *
 * @param moduleId the module
 * @param lessons ids, in order
 * @param items the items that can be asked
 * @param cases ids, in order
 * @param kinds tells which score of an item counts as right
 */
record ModuleTasks(String moduleId, List<String> lessons, List<Item> items, List<String> cases,
        ItemKinds kinds) {

    static ModuleTasks of(Course course, Module module, ItemKinds kinds) {
        return new ModuleTasks(module.getId(),
                module.getLessons().stream().filter(ModuleTasks::isReadable).map(Lesson::getId).toList(),
                course.itemsOf(module.getId()).stream().filter(kinds::playable).toList(),
                module.getCaseIds().stream().filter(course.caseIds()::contains).toList(), kinds);
    }

    /** @return whether the lesson is written */
    static boolean isReadable(Lesson lesson) {
        return lesson.getFile() != null && !lesson.getFile().isBlank();
    }

    ModuleProgress progress(Done done) {
        int read = count(lessons, done.readLessons());
        int mastered = mastered(done);
        int debriefed = count(cases, done.debriefedCases());
        int all = lessons.size() + items.size() + cases.size();
        State state = all > 0 && read + mastered + debriefed == all ? State.DONE
                : touched(done) ? State.STARTED : State.NOT_STARTED;
        return new ModuleProgress(moduleId, read, lessons.size(), mastered, items.size(), debriefed, cases.size(), state);
    }

    /** @return how many items were answered right the last time */
    int mastered(Done done) {
        return mastered(done, items);
    }

    private int mastered(Done done, List<Item> those) {
        Map<String, Double> scores = done.scores();
        return (int) those.stream().filter(item -> scores.containsKey(item.getId()) && kinds.right(item, scores.get(item.getId()))).count();
    }

    /** @return how far it is with the items about one objective */
    ObjectiveProgress progress(Done done, String objectiveId) {
        List<Item> about = items.stream().filter(item -> item.getObjectiveIds().contains(objectiveId)).toList();
        Set<String> answered = done.items().stream().map(ItemResult::itemId).collect(Collectors.toSet());
        return new ObjectiveProgress(objectiveId, about.size(), (int) about.stream().filter(item -> answered.contains(item.getId())).count(),
                mastered(done, about));
    }

    private boolean touched(Done done) {
        return done.lessons().stream().map(LessonProgress::lessonId).anyMatch(lessons::contains)
                || done.items().stream().anyMatch(result -> items.stream().anyMatch(item -> item.getId().equals(result.itemId())))
                || done.quizzes().stream().map(QuizRecord::objectId).anyMatch(moduleId::equals)
                || done.plays().stream().map(PlayRecord::caseId).anyMatch(cases::contains);
    }

    private static int count(Collection<String> there, Set<String> done) {
        return (int) there.stream().filter(done::contains).count();
    }
}
