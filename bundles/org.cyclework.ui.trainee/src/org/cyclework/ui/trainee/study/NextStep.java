package org.cyclework.ui.trainee.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cyclework.course.Course;
import org.cyclework.model.course.Lesson;
import org.cyclework.record.PlayRecord;
import org.cyclework.record.PlayState;
import org.cyclework.record.QuizRecord;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Labels;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.trainee.study.TodayModel.Next;
import org.cyclework.ui.trainee.study.TodayModel.Offer;

/**
 * Finds what to continue with, right after what was really done last, and says why.
 *
 * @param course what there is
 * @param study what was done
 * @param lessons the lessons that are written, in order
 */
record NextStep(Course course, Study study, List<Lesson> lessons) {

    Optional<Next> next() {
        Optional<QuizRecord> quiz = study.quizzes().stream().findFirst();
        Optional<PlayRecord> play = study.plays().stream().findFirst();
        long lesson = study.lastLesson().map(id -> study.lessons().get(id).touched()).orElse(Long.MIN_VALUE);
        long quizzed = quiz.map(QuizRecord::touched).orElse(Long.MIN_VALUE);
        long played = play.map(PlayRecord::touched).orElse(Long.MIN_VALUE);
        Optional<Next> open = quizzed > lesson && quizzed > played ? quiz.flatMap(this::openQuiz)
                : played > lesson ? play.flatMap(this::openPlay) : Optional.empty();
        boolean handedIn = quizzed > Math.max(lesson, played) && quiz.filter(QuizRecord::finished).isPresent();
        boolean debriefed = played > Math.max(lesson, quizzed) && play.filter(one -> one.state() == PlayState.DONE).isPresent();
        return open.or(() -> lesson(handedIn ? Optional.of(Messages.Next_afterQuiz) : debriefed ? Optional.of(Messages.Next_afterScene) : Optional.empty()));
    }

    private Optional<Next> openQuiz(QuizRecord quiz) {
        return quiz.finished() ? Optional.empty() : course.module(quiz.objectId())
                .map(module -> new Next(TodayModel.quiz(course, study, module), Messages.bind(Messages.Next_quiz, quiz.answers())));
    }

    private Optional<Next> openPlay(PlayRecord play) {
        return switch (play.state()) {
            case OPEN -> TodayModel.begun(course, play, "case", Messages.Today_scene).findFirst().map(offer -> new Next(offer, Messages.Next_scene));
            case STOPPED, AWAITING_DEBRIEF -> TodayModel.begun(course, play, "debrief", Messages.Today_debrief).findFirst()
                    .map(offer -> new Next(offer, play.state() == PlayState.STOPPED ? Messages.Next_stopped : Messages.Next_debrief));
            case DONE -> Optional.empty();
        };
    }

    /** The lesson touched last where it is not read yet, or else the next one after it that is not, and from the end on again from the beginning. */
    private Optional<Next> lesson(Optional<String> other) {
        Optional<String> last = study.lastLesson().filter(id -> place(id) >= 0);
        return inOrder(last).filter(lesson -> study.lesson(lesson.getId()) != Mark.DONE).findFirst()
                .map(lesson -> new Next(offer(lesson), why(lesson, last, other)));
    }

    private Stream<Lesson> inOrder(Optional<String> last) {
        List<Lesson> turned = new ArrayList<>(lessons);
        Collections.rotate(turned, -Math.max(0, last.map(this::place).orElse(0)));
        return turned.stream();
    }

    private String why(Lesson lesson, Optional<String> last, Optional<String> other) {
        if (last.filter(lesson.getId()::equals).isPresent()) {
            return Messages.Next_unread;
        }
        return other.or(() -> last.map(id -> Messages.bind(place(lesson.getId()) < place(id) ? Messages.Next_before : Messages.Next_after, Labels.number(id)))).orElse(Messages.Next_first);
    }

    private int place(String lessonId) {
        return lessons.stream().map(Lesson::getId).toList().indexOf(lessonId);
    }

    private Offer offer(Lesson lesson) {
        String where = course.moduleOf(lesson.getId()).map(Labels::of).orElse("");
        String minutes = lesson.getMinutes() > 0 ? Messages.bind(Messages.Lesson_minutes, lesson.getMinutes()) : "";
        return new Offer("lesson", Labels.of(lesson), where + minutes, CourseLink.to(CourseLink.Kind.LESSON, lesson.getId()));
    }
}
