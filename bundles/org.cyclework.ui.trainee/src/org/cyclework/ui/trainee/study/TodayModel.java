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
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.trainee.Messages;

/**
 * What the start page offers.
 *
 * @param name what the person is called; empty where nobody is at the desk
 * @param next the lesson to go on with; empty where all are read or there is none
 * @param begun whether any lesson was begun
 * @param practise cases, quizzes and the practice of a lesson to go on with or to try, at most four
 * @param modules how far each written module is
 * @param lessonsRead lessons that were read
 * @param lessons lessons there are
 */
public record TodayModel(Optional<String> name, Optional<Offer> next, boolean begun, List<Offer> practise, List<Offer> modules,
        int lessonsRead, int lessons) {

    private static final int MOST = 4;
    private static final int MOST_CASES = 2;
    private static final int MOST_DEBRIEFS = 2;

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

    /** Works it out; reads the beginning of files, so not for the UI thread. */
    public static TodayModel of(Course course, Study study) {
        List<Module> written = course.modules().stream().filter(module -> module.getStatus() != ModuleStatus.COMING).toList();
        List<Lesson> lessons = written.stream().flatMap(module -> module.getLessons().stream()).toList();
        Optional<Lesson> next = next(lessons, study);
        int read = (int) lessons.stream().filter(lesson -> study.lesson(lesson.getId()) == Mark.DONE).count();
        return new TodayModel(study.name(), next.map(lesson -> lesson(course, lesson)),
                next.isPresent() && !study.lessons().isEmpty(), practise(course, study, written),
                written.stream().filter(module -> !module.getLessons().isEmpty()).map(module -> module(module, study)).toList(),
                read, lessons.size());
    }

    /** The lesson touched last where it is not read yet, or else the next one after it that is not, and from the end on again from the beginning. */
    private static Optional<Lesson> next(List<Lesson> lessons, Study study) {
        List<String> ids = lessons.stream().map(Lesson::getId).toList();
        List<Lesson> turned = new ArrayList<>(lessons);
        Collections.rotate(turned, -Math.max(0, study.lastLesson().map(ids::indexOf).orElse(0)));
        return turned.stream().filter(lesson -> study.lesson(lesson.getId()) != Mark.DONE).findFirst();
    }

    private static Offer lesson(Course course, Lesson lesson) {
        String where = course.moduleOf(lesson.getId()).map(Labels::of).orElse("");
        String minutes = lesson.getMinutes() > 0 ? Messages.bind(Messages.Lesson_minutes, lesson.getMinutes()) : "";
        return new Offer("lesson", Labels.of(lesson), where + minutes, CourseLink.to(CourseLink.Kind.LESSON, lesson.getId()));
    }

    private static Offer module(Module module, Study study) {
        List<Lesson> lessons = module.getLessons();
        long read = lessons.stream().filter(lesson -> study.lesson(lesson.getId()) == Mark.DONE).count();
        Lesson first = lessons.stream().filter(lesson -> study.lesson(lesson.getId()) != Mark.DONE).findFirst().orElse(lessons.getFirst());
        String sign = read == lessons.size() ? Mark.DONE.sign() : read > 0 ? Mark.BEGUN.sign() : Mark.OPEN.sign();
        return new Offer("module", Labels.of(module), Messages.bind(Messages.Today_module, new Object[] {sign, read, lessons.size()}),
                CourseLink.to(CourseLink.Kind.LESSON, first.getId()));
    }

    private static List<Offer> practise(Course course, Study study, List<Module> modules) {
        Set<String> cases = new HashSet<>();
        List<Offer> begun = Stream.concat(debriefs(course, study), scenes(course, study)).filter(offer -> cases.add(offer.link().id())).toList();
        return Stream.of(begun.stream(), say(course, study), cases(course, study, Math.max(0, MOST_CASES - begun.size())), quizzes(course, study, modules))
                .flatMap(offers -> offers).limit(MOST).toList();
    }

    /** The debriefs that wait longest are not the ones to nag about; those of the scenes that were played last are. */
    private static Stream<Offer> debriefs(Course course, Study study) {
        return study.plays().stream().filter(play -> play.state() == PlayState.STOPPED || play.state() == PlayState.AWAITING_DEBRIEF)
                .flatMap(play -> begun(course, play, "debrief", Messages.Today_debrief)).distinct().limit(MOST_DEBRIEFS);
    }

    private static Stream<Offer> scenes(Course course, Study study) {
        return study.plays().stream().filter(play -> play.state() == PlayState.OPEN)
                .flatMap(play -> begun(course, play, "case", Messages.Today_scene)).limit(1);
    }

    private static Stream<Offer> begun(Course course, PlayRecord play, String icon, String detail) {
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
    private static Stream<Offer> cases(Course course, Study study, int most) {
        return course.caseIds().stream().filter(caseId -> study.play(caseId) == Mark.OPEN)
                .map(course::caseCard).flatMap(Optional::stream)
                .map(card -> new Offer("case", card.title(), card.summary(), CourseLink.to(CourseLink.Kind.CASE, card.id())))
                .limit(most);
    }

    private static Stream<Offer> quizzes(Course course, Study study, List<Module> modules) {
        return modules.stream().filter(module -> course.itemCount(module.getId()) > 0)
                .sorted(Comparator.comparing(module -> !study.quizIsOpen(module.getId()))).map(module -> new Offer("quiz",
                        Messages.bind(Messages.Quiz_on, module.getTitle()), Messages.bind(Messages.Today_quiz, course.itemCount(module.getId()), taken(study, module.getId())),
                        CourseLink.to(CourseLink.Kind.QUIZ, module.getId())));
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
