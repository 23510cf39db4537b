package org.cyclework.ui.trainee.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cyclework.course.Course;
import org.cyclework.model.course.Lesson;
import org.cyclework.model.course.Module;
import org.cyclework.model.course.ModuleStatus;
import org.cyclework.record.PlayRecord;
import org.cyclework.record.PlayState;
import org.cyclework.ui.Counted;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Labels;
import org.cyclework.ui.trainee.Messages;

/**
 * What the start page offers.
 *
 * @param name what the person is called; empty where nobody is at the desk
 * @param next what to continue with, and why; empty where every lesson is read or there is none
 * @param begun whether anything was begun
 * @param back what came back from supervisors and was not looked at, or asks for another try
 * @param assigned what supervisors assigned, where anybody did
 * @param waits what else was begun and waits: debriefs, scenes and quizzes
 * @param practise cases, quizzes and the practice of a lesson to try, at most four
 * @param more the other cases that were never begun
 * @param week what would make a steady week, in words
 * @param modules how far each written module is
 * @param lessonsRead lessons that were read
 * @param lessons lessons there are
 * @param awaiting what waits for a supervisor's answer; nothing for a trainee
 */
public record TodayModel(Optional<String> name, Optional<Next> next, boolean begun, List<Offer> back, List<Offer> assigned, List<Offer> waits, List<Offer> practise, List<Offer> more,
        List<String> week, List<Offer> modules, int lessonsRead, int lessons, List<Offer> awaiting) {

    private static final int MOST = 4;
    private static final int MOST_CASES = 2;
    private static final int MOST_WAITING = 3;

    /**
     * Something that can be opened.
     *
     * @param icon name of its icon
     * @param title what it is
     * @param detail more about it; may be empty
     * @param link where it leads
     */
    public record Offer(String icon, String title, String detail, CourseLink link) {
    }

    /**
     * What to continue with.
     *
     * @param offer the place
     * @param why it is that one, in words
     */
    public record Next(Offer offer, String why) {
    }

    /** Works it out; reads the beginning of files, so not for the UI thread. */
    public static TodayModel of(Course course, Study study) {
        return of(course, study, List.of(), List.of());
    }

    /** Works it out, with what came back from supervisors and what they assigned; reads the beginning of files, so not for the UI thread. */
    public static TodayModel of(Course course, Study study, List<Offer> back, List<Offer> assigned) {
        List<Module> written = course.modules().stream().filter(module -> module.getStatus() != ModuleStatus.COMING).toList();
        List<Lesson> lessons = written.stream().flatMap(module -> module.getLessons().stream()).toList();
        Optional<Next> next = new NextStep(course, study, lessons).next();
        boolean begun = !study.lessons().isEmpty() || !study.quizzes().isEmpty() || !study.plays().isEmpty();
        List<Offer> waits = waits(course, study, written).filter(offer -> next.filter(one -> one.offer().link().equals(offer.link())).isEmpty())
                .limit(MOST_WAITING).toList();
        List<Offer> untouched = untouched(course, study).toList();
        List<Offer> practise = practise(course, study, untouched, written);
        int read = (int) lessons.stream().filter(lesson -> study.lesson(lesson.getId()) == Mark.DONE).count();
        return new TodayModel(study.name(), next, begun, back, assigned, waits, practise, untouched.stream().filter(offer -> !practise.contains(offer)).toList(),
                SteadyWeek.of(lessons, study, untouched), written.stream().filter(module -> !module.getLessons().isEmpty()).map(module -> module(module, study)).toList(),
                read, lessons.size(), List.of());
    }

    /** @return the same, without these places among what could be tried: they are assigned and stand there */
    public TodayModel without(Set<CourseLink> places) {
        return new TodayModel(name, next, begun, back, assigned, waits, except(practise, places), except(more, places), week, modules, lessonsRead, lessons, awaiting);
    }

    private static List<Offer> except(List<Offer> offers, Set<CourseLink> places) {
        return offers.stream().filter(offer -> !places.contains(offer.link())).toList();
    }

    /** @return the same, with what waits for a supervisor's answer */
    public TodayModel awaiting(List<Offer> lines) {
        return new TodayModel(name, next, begun, back, assigned, waits, practise, more, week, modules, lessonsRead, lessons, List.copyOf(lines));
    }

    private static Offer module(Module module, Study study) {
        List<Lesson> lessons = module.getLessons();
        long read = lessons.stream().filter(lesson -> study.lesson(lesson.getId()) == Mark.DONE).count();
        Lesson first = lessons.stream().filter(lesson -> study.lesson(lesson.getId()) != Mark.DONE).findFirst().orElse(lessons.getFirst());
        String sign = read == lessons.size() ? Mark.DONE.sign() : read > 0 ? Mark.BEGUN.sign() : Mark.OPEN.sign();
        return new Offer("module", Labels.of(module), Messages.bind(Messages.Today_module, new Object[] {sign, read, lessons.size()}),
                CourseLink.to(CourseLink.Kind.LESSON, first.getId()));
    }

    private static List<Offer> practise(Course course, Study study, List<Offer> untouched, List<Module> modules) {
        return Stream.of(say(course, study), untouched.stream().limit(MOST_CASES), quizzes(course, study, modules))
                .flatMap(offers -> offers).limit(MOST).toList();
    }

    /** What was begun, the one touched last first in each kind; each case once. */
    private static Stream<Offer> waits(Course course, Study study, List<Module> modules) {
        Set<String> cases = new HashSet<>();
        Stream<Offer> plays = Stream.concat(debriefs(course, study), scenes(course, study)).filter(offer -> cases.add(offer.title()));
        return Stream.concat(plays, modules.stream().filter(module -> study.quizIsOpen(module.getId())).map(module -> quiz(course, study, module)));
    }

    private static Stream<Offer> debriefs(Course course, Study study) {
        return study.plays().stream().filter(play -> play.state() == PlayState.STOPPED || play.state() == PlayState.AWAITING_DEBRIEF)
                .flatMap(play -> begun(course, play, "debrief", Messages.Today_debrief));
    }

    private static Stream<Offer> scenes(Course course, Study study) {
        return study.plays().stream().filter(play -> play.state() == PlayState.OPEN)
                .flatMap(play -> begun(course, play, "case", Messages.Today_scene));
    }

    static Stream<Offer> begun(Course course, PlayRecord play, String icon, String detail) {
        return course.caseTitle(play.caseId()).stream()
                .map(title -> new Offer(icon, title, detail, CourseLink.to(CourseLink.Kind.CASE, play.caseId())));
    }

    /** What the lesson teaches that was touched last. */
    private static Stream<Offer> say(Course course, Study study) {
        return study.lastLesson().flatMap(course::lesson).filter(lesson -> lesson.getSkill() != null)
                .map(lesson -> new Offer("practice", Messages.bind(Messages.Today_sayIt, lesson.getSkill().getTitle()),
                        Messages.bind(Messages.Today_sayItDetail, Labels.of(lesson)), CourseLink.to(CourseLink.Kind.PRACTICE, lesson.getId()))).stream();
    }

    /** Cases that were never begun: one that was is not offered as if it were new. */
    private static Stream<Offer> untouched(Course course, Study study) {
        return course.caseIds().stream().filter(caseId -> study.play(caseId) == Mark.OPEN)
                .map(course::caseCard).flatMap(Optional::stream)
                .map(card -> new Offer("case", card.title(), card.summary(), CourseLink.to(CourseLink.Kind.CASE, card.id())));
    }

    private static Stream<Offer> quizzes(Course course, Study study, List<Module> modules) {
        return modules.stream().filter(module -> course.itemCount(module.getId()) > 0 && !study.quizIsOpen(module.getId()))
                .map(module -> quiz(course, study, module));
    }

    static Offer quiz(Course course, Study study, Module module) {
        return new Offer("quiz", Messages.bind(Messages.Quiz_on, module.getTitle()),
                Counted.of(Messages.Today_quiz, course.itemCount(module.getId()), taken(study, module.getId())),
                CourseLink.to(CourseLink.Kind.QUIZ, module.getId()));
    }

    private static String taken(Study study, String moduleId) {
        if (study.quizIsOpen(moduleId)) {
            return Messages.Quiz_begun;
        }
        return switch (study.quiz(moduleId)) {
            case DONE -> Messages.Quiz_takenBefore;
            case BEGUN -> Messages.Quiz_takenInPart;
            default -> Messages.Quiz_notTaken;
        };
    }
}
