package org.cyclework.ui.trainee.assigned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cyclework.course.Course;
import org.cyclework.model.course.Lesson;
import org.cyclework.model.course.Module;
import org.cyclework.model.vignette.Partner;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.Support;
import org.cyclework.supervision.Assignment;
import org.cyclework.supervision.Requirement;
import org.cyclework.supervision.Task;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.scene.Seating;
import org.cyclework.ui.trainee.study.Mark;
import org.cyclework.ui.trainee.study.Study;

/** What is to be done for an assignment, in words, and where; no SWT. */
final class AssignedTask {

    private final Course course;
    private final Assignment assignment;

    AssignedTask(Course course, Assignment assignment) {
        this.course = course;
        this.assignment = assignment;
    }

    /** @return name of its icon */
    static String icon(Task task) {
        return switch (task.kind()) {
            case VIGNETTE -> "case";
            case QUIZ -> "quiz";
            case PRACTICE -> "practice";
            case MODULE -> "module";
            case READING -> "lesson";
        };
    }

    /** @return what kind of work it is, in a word or two */
    static String kind(Task task) {
        return switch (task.kind()) {
            case VIGNETTE -> Messages.Kind_case;
            case QUIZ -> Messages.Kind_quiz;
            case PRACTICE -> Messages.Kind_practice;
            case MODULE -> Messages.Kind_module;
            case READING -> Messages.Kind_reading;
        };
    }

    /** @return what is to be done, in a sentence */
    String what() {
        return switch (assignment.task()) {
            case Task.Vignette play -> play(play);
            case Task.ModuleReading module -> Messages.What_module;
            case Task.ModuleQuiz quiz -> Messages.What_quiz;
            case Task.Practice practice -> Messages.What_practice;
            case Task.Reading reading -> Messages.What_reading;
        };
    }

    private String play(Task.Vignette play) {
        if (course.vignette(play.caseId()).filter(vignette -> vignette.getOpening() != null).isPresent()) {
            return Messages.What_decisions;
        }
        String chair = play.chair().map(this::chair).map(name -> Messages.bind(Messages.What_chair, name)).orElse(Messages.What_anyChair);
        return play.level().map(AssignedTask::level).map(level -> Messages.bind(Messages.What_withLevel, chair, level)).orElse(Messages.bind(Messages.What_plain, chair));
    }

    private String chair(Seat seat) {
        Optional<Partner> partner = course.vignette(assignment.task().about()).stream().flatMap(vignette -> vignette.getPartners().stream())
                .filter(each -> each.getSeat() == seat).findFirst();
        return Seating.mark(seat) + " " + partner.map(Partner::getName).orElse(seat.getLiteral());
    }

    private static String level(Support level) {
        return switch (level) {
            case WORKED -> Messages.Level_worked;
            case OPTIONS -> Messages.Level_options;
            case FREE -> Messages.Level_free;
        };
    }

    /** @return what else counts: tries, and what has to be there before it can be handed in */
    List<String> terms() {
        List<String> lines = new ArrayList<>();
        assignment.terms().tries().ifPresent(tries -> lines.add(tries == 1 ? Messages.Terms_oneTry : Messages.bind(Messages.Terms_tries, tries)));
        for (Requirement required : assignment.terms().required()) {
            lines.add(required == Requirement.REFLECTION ? Messages.Terms_reflection : Messages.Terms_completed);
        }
        return lines;
    }

    /** @return the place of what a task is about */
    static CourseLink about(Task task) {
        return CourseLink.to(switch (task.kind()) {
            case VIGNETTE -> CourseLink.Kind.CASE;
            case QUIZ -> CourseLink.Kind.QUIZ;
            case PRACTICE -> CourseLink.Kind.PRACTICE;
            case READING, MODULE -> CourseLink.Kind.LESSON;
        }, task.about());
    }

    /** @return where it is done; empty where the course on this machine does not have it */
    Optional<CourseLink> place(Study study) {
        if (assignment.course() == Assignment.CourseState.MISSING) {
            return Optional.empty();
        }
        return Optional.of(switch (assignment.task()) {
            case Task.Vignette play -> ForAssignment.link(CourseLink.to(CourseLink.Kind.CASE, play.caseId()), assignment.id());
            case Task.ModuleQuiz quiz -> ForAssignment.link(CourseLink.to(CourseLink.Kind.QUIZ, quiz.moduleId()), assignment.id());
            case Task.Practice practice -> CourseLink.to(CourseLink.Kind.PRACTICE, practice.lessonId());
            case Task.Reading reading -> CourseLink.to(CourseLink.Kind.LESSON, reading.lessonId());
            case Task.ModuleReading module -> CourseLink.to(CourseLink.Kind.LESSON, nextLesson(module.moduleId(), study));
        });
    }

    /** @return whether opening its place begins it; where it does not, the place itself says when something is begun */
    boolean beginsByOpening() {
        return switch (assignment.task().kind()) {
            case VIGNETTE, QUIZ -> false;
            case MODULE, READING, PRACTICE -> true;
        };
    }

    private String nextLesson(String moduleId, Study study) {
        List<String> lessons = course.modules().stream().filter(module -> module.getId().equals(moduleId)).map(Module::getLessons)
                .flatMap(List::stream).map(Lesson::getId).toList();
        return lessons.stream().filter(lesson -> study.lesson(lesson) != Mark.DONE).findFirst().orElse(lessons.isEmpty() ? moduleId : lessons.getFirst());
    }
}
