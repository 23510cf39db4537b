package org.cyclework.ui.trainee.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyclework.course.Course;
import org.cyclework.model.course.Lesson;
import org.cyclework.model.course.Module;
import org.cyclework.model.course.ModuleStatus;
import org.cyclework.model.course.Objective;
import org.cyclework.ui.Counted;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Labels;
import org.cyclework.ui.trainee.Messages;

/** The course outline with the marks of one person: modules, and below them lessons, cases and the quiz. */
public final class OutlineModel {

    private final Course course;
    private final Study study;
    private final List<OutlineNode> modules;

    /**
     * Works it out; reads the titles of cases, so not for the UI thread.
     *
     * @param course what is taught
     * @param study what is known about the person
     */
    public OutlineModel(Course course, Study study) {
        this.course = course;
        this.study = study;
        this.modules = Stream.concat(course.modules().stream().map(this::module), moreCases().stream()).toList();
    }

    /** @return one line for each module */
    public List<OutlineNode> modules() {
        return modules;
    }

    /** @return whether nobody is at the desk, so that there are no marks */
    public boolean isOfNobody() {
        return study.name().isEmpty();
    }

    private OutlineNode module(Module module) {
        if (module.getStatus() == ModuleStatus.COMING) {
            List<OutlineNode> aims = new ArrayList<>(module.getObjectives().stream().map(this::objective).toList());
            // its lessons are not written yet, but what can be practised can be practised
            aims.addAll(cases(module));
            return new OutlineNode(module.getId(), "coming", Labels.of(module), "coming", Mark.COMING, Optional.empty(), aims);
        }
        List<OutlineNode> children = new ArrayList<>(module.getLessons().stream().map(this::lesson).toList());
        children.addAll(cases(module));
        int items = course.itemCount(module.getId());
        if (items > 0) {
            children.add(quiz(module, items));
        }
        long read = module.getLessons().stream().filter(lesson -> study.lesson(lesson.getId()) == Mark.DONE).count();
        int all = module.getLessons().size();
        boolean touched = children.stream().anyMatch(child -> child.mark() != Mark.OPEN);
        Mark mark = all > 0 && read == all ? Mark.DONE : touched ? Mark.BEGUN : Mark.OPEN;
        return new OutlineNode(module.getId(), "module", Labels.of(module), Messages.bind(Messages.Share, read, all), mark, Optional.empty(), children);
    }

    private List<OutlineNode> cases(Module module) {
        return cases(module.getId(), module.getCaseIds());
    }

    private List<OutlineNode> cases(String place, List<String> caseIds) {
        return caseIds.stream().flatMap(caseId -> course.caseTitle(caseId).map(title -> vignette(place, caseId, title)).stream()).toList();
    }

    /** Cases that belong to no module. */
    private Optional<OutlineNode> moreCases() {
        Set<String> placed = course.modules().stream().flatMap(module -> module.getCaseIds().stream()).collect(Collectors.toSet());
        List<OutlineNode> cases = cases("more", course.caseIds().stream().filter(id -> !placed.contains(id)).toList());
        return cases.isEmpty() ? Optional.empty()
                : Optional.of(new OutlineNode("more", "case", Messages.Outline_moreCases, "", Mark.NONE, Optional.empty(), cases));
    }

    private OutlineNode objective(Objective objective) {
        return new OutlineNode(objective.getId(), "objective", Labels.of(objective), "", Mark.NONE, Optional.empty(), List.of());
    }

    private OutlineNode lesson(Lesson lesson) {
        Mark mark = study.lesson(lesson.getId());
        String state = switch (mark) {
            case DONE -> study.isLast(lesson.getId()) ? Messages.Mark_readHere : Messages.Mark_read;
            case BEGUN -> Messages.Mark_begun;
            case HERE -> Messages.Mark_here;
            default -> lesson.getMinutes() > 0 ? Messages.bind(Messages.Outline_minutes, lesson.getMinutes()) : "";
        };
        return new OutlineNode(lesson.getId(), lesson.isSafety() ? "safety" : "lesson", Labels.of(lesson), state, mark,
                Optional.of(CourseLink.to(CourseLink.Kind.LESSON, lesson.getId())), List.of());
    }

    private OutlineNode vignette(String place, String caseId, String title) {
        Mark mark = study.play(caseId);
        String state = mark == Mark.DONE ? Messages.Mark_played : mark == Mark.BEGUN ? Messages.Mark_begun : "";
        return new OutlineNode(place + "/" + caseId, "case", Messages.bind(Messages.Outline_case, title), state, mark,
                Optional.of(CourseLink.to(CourseLink.Kind.CASE, caseId)), List.of());
    }

    private OutlineNode quiz(Module module, int items) {
        Mark mark = study.quiz(module.getId());
        String state = study.quizIsOpen(module.getId()) ? Messages.Mark_begun : mark == Mark.DONE ? Messages.Mark_done : mark == Mark.BEGUN ? Messages.Mark_inPart : "";
        return new OutlineNode("quiz-" + module.getId(), "quiz", Counted.of(Messages.Outline_quiz, items), state, mark,
                Optional.of(CourseLink.to(CourseLink.Kind.QUIZ, module.getId())), List.of());
    }
}
