package org.cyclework.ui.trainee.study;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyclework.assessment.EnoughAnswered;
import org.cyclework.record.LessonProgress;
import org.cyclework.record.PlayRecord;
import org.cyclework.record.PlayState;
import org.cyclework.record.QuizRecord;

/**
 * What the record knows about one person, read at one moment.
 *
 * @param name what the person is called; empty where nobody is at the desk
 * @param lessons every lesson that was opened or read, by id
 * @param quizzes the quizzes, the one touched last first
 * @param plays the plays, the one touched last first
 */
public record Study(Optional<String> name, Map<String, LessonProgress> lessons, List<QuizRecord> quizzes, List<PlayRecord> plays) {

    /** Nobody is at the desk. */
    public static final Study NOBODY = new Study(Optional.empty(), Map.of(), List.of(), List.of());

    /** Copies the parts. */
    public Study {
        lessons = Map.copyOf(lessons);
        quizzes = List.copyOf(quizzes);
        plays = List.copyOf(plays);
    }

    /** Puts together what was read of one person. */
    static Study of(String name, List<LessonProgress> lessons, List<QuizRecord> quizzes, List<PlayRecord> plays) {
        return new Study(Optional.of(name), lessons.stream().collect(Collectors.toMap(LessonProgress::lessonId, Function.identity())), quizzes, plays);
    }

    /** @return how far this lesson is */
    public Mark lesson(String lessonId) {
        LessonProgress progress = lessons.get(lessonId);
        if (progress == null) {
            return Mark.OPEN;
        }
        if (progress.read()) {
            return Mark.DONE;
        }
        return isLast(lessonId) ? Mark.HERE : Mark.BEGUN;
    }

    /** @return whether this is the lesson that was touched last */
    public boolean isLast(String lessonId) {
        return lastLesson().filter(lessonId::equals).isPresent();
    }

    /** @return the lesson that was touched last */
    public Optional<String> lastLesson() {
        return lessons.values().stream().max(Comparator.comparingLong(LessonProgress::touched)).map(LessonProgress::lessonId);
    }

    /** @return how far the quiz of this module is; it is done when enough of one was answered and handed in */
    public Mark quiz(String moduleId) {
        List<QuizRecord> own = quizzes.stream().filter(quiz -> quiz.objectId().equals(moduleId)).toList();
        if (own.isEmpty()) {
            return Mark.OPEN;
        }
        return own.stream().anyMatch(EnoughAnswered::counts) ? Mark.DONE : Mark.BEGUN;
    }

    /** @return whether the quiz of this module that was touched last is not handed in */
    public boolean quizIsOpen(String moduleId) {
        return quizzes.stream().filter(quiz -> quiz.objectId().equals(moduleId)).findFirst().filter(quiz -> !quiz.finished()).isPresent();
    }

    /** @return the quizzes that count as done and the plays that were debriefed */
    public Set<UUID> finished() {
        return Stream.concat(quizzes.stream().filter(EnoughAnswered::counts).map(QuizRecord::session),
                plays.stream().filter(play -> play.state() == PlayState.DONE).map(PlayRecord::session)).collect(Collectors.toSet());
    }

    /** @return how far this case is; it is done when a scene of it was debriefed */
    public Mark play(String caseId) {
        List<PlayRecord> own = plays.stream().filter(play -> play.caseId().equals(caseId)).toList();
        if (own.isEmpty()) {
            return Mark.OPEN;
        }
        return own.stream().anyMatch(play -> play.state() == PlayState.DONE) ? Mark.DONE : Mark.BEGUN;
    }
}
