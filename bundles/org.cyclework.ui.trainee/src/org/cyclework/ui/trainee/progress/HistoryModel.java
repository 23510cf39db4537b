package org.cyclework.ui.trainee.progress;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cyclework.assessment.EnoughAnswered;
import org.cyclework.course.Course;
import org.cyclework.model.course.Module;
import org.cyclework.record.LessonProgress;
import org.cyclework.record.PlayRecord;
import org.cyclework.record.PlayState;
import org.cyclework.record.QuizRecord;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.trainee.study.Labels;
import org.cyclework.ui.trainee.study.Study;

/**
 * What the person at the desk did last, as rows of text; no SWT.
 *
 * @param rows the scenes, quizzes and lessons, the one touched last first
 */
record HistoryModel(List<Row> rows) {

    private static final int MOST = 100;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /**
     * Something that was done.
     *
     * @param when date and time at which it began, or at which the lesson was read
     * @param kind scene, quiz or lesson
     * @param title of what
     * @param state how far it went, in words
     * @param link where it can be looked at or gone on with; empty where the course no longer has it
     */
    record Row(String when, String kind, String title, String state, Optional<CourseLink> link) {

        List<String> cells() {
            return List.of(when, kind, title, state);
        }
    }

    /** A row that knows its place. */
    private record Placed(long sequence, Row row) {
    }

    HistoryModel {
        rows = List.copyOf(rows);
    }

    /**
     * @param zone in which the times are told
     * @return the rows, at most a hundred; what the course no longer has is called by its id
     */
    static HistoryModel of(Course course, Study study, ZoneId zone) {
        Stream<Placed> plays = study.plays().stream().map(play -> placed(play, course, zone));
        Stream<Placed> quizzes = study.quizzes().stream().map(quiz -> placed(quiz, course, zone));
        Stream<Placed> lessons = study.lessons().values().stream().map(lesson -> placed(lesson, course, zone));
        return new HistoryModel(Stream.of(plays, quizzes, lessons).flatMap(all -> all)
                .sorted(Comparator.comparingLong(Placed::sequence).reversed()).limit(MOST).map(Placed::row).toList());
    }

    private static Placed placed(PlayRecord play, Course course, ZoneId zone) {
        return new Placed(play.touched(), new Row(when(play.startedAt(), zone), Messages.History_scene,
                course.caseTitle(play.caseId()).orElse(play.caseId()), state(play.state()),
                course.caseTitle(play.caseId()).map(title -> CourseLink.to(CourseLink.Kind.CASE, play.caseId()).at(play.session().toString()))));
    }

    private static Placed placed(QuizRecord quiz, Course course, ZoneId zone) {
        String handedIn = EnoughAnswered.counts(quiz) ? Messages.History_handedIn : Messages.History_handedInPart;
        String state = quiz.finished() ? Messages.bind(handedIn, Math.round(100 * quiz.score().orElse(0)), Math.round(100 * quiz.share().orElse(1)))
                : Messages.bind(Messages.History_answered, quiz.answers());
        return new Placed(quiz.touched(), new Row(when(quiz.startedAt(), zone), Messages.History_quiz,
                course.module(quiz.objectId()).map(Module::getTitle).orElse(quiz.objectId()), state,
                course.module(quiz.objectId()).map(module -> CourseLink.to(CourseLink.Kind.QUIZ, module.getId()))));
    }

    private static Placed placed(LessonProgress lesson, Course course, ZoneId zone) {
        String at = lesson.readAt().or(lesson::openedAt).map(instant -> when(instant, zone)).orElse("");
        return new Placed(lesson.touched(), new Row(at, Messages.History_lesson,
                course.lesson(lesson.lessonId()).map(Labels::of).orElse(lesson.lessonId()), lesson.read() ? Messages.Mark_read : Messages.History_opened,
                course.lesson(lesson.lessonId()).map(found -> CourseLink.to(CourseLink.Kind.LESSON, found.getId()))));
    }

    private static String when(Instant at, ZoneId zone) {
        return WHEN.format(at.atZone(zone));
    }

    private static String state(PlayState state) {
        return switch (state) {
            case OPEN -> Messages.Mark_begun;
            case STOPPED -> Messages.History_stepped;
            case AWAITING_DEBRIEF -> Messages.History_played;
            case DONE -> Messages.History_debriefed;
        };
    }
}
