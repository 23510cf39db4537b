package org.cyclework.ui.trainee.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cyclework.assessment.EnoughAnswered;
import org.cyclework.course.Course;
import org.cyclework.model.course.Lesson;
import org.cyclework.model.course.Module;
import org.cyclework.record.LessonProgress;
import org.cyclework.record.PlayRecord;
import org.cyclework.record.PlayState;
import org.cyclework.record.QuizRecord;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.Dates;
import org.cyclework.ui.Labels;
import org.cyclework.ui.trainee.study.Study;

/**
 * What the person at the desk did last, as rows of text; no SWT.
 *
 * @param rows the scenes, quizzes and lessons, the one touched last first
 */
record HistoryModel(List<Row> rows) {

    private static final int MOST = 1000;

    /**
     * Something that was done.
     *
     * @param at when it began, or when the lesson was read; empty where that is not known
     * @param when the same in words
     * @param kind scene, quiz or lesson
     * @param title of what
     * @param state how far it went, in words
     * @param link where it can be looked at or gone on with; empty where the course no longer has it
     */
    record Row(Optional<ZonedDateTime> at, String when, String kind, String title, String state, Optional<CourseLink> link) {

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
     * @param today the day on which it is told
     * @param zone in which the times are told
     * @return the rows, at most a thousand; what the course no longer has is called by its id
     */
    static HistoryModel of(Course course, Study study, LocalDate today, ZoneId zone) {
        Telling telling = new Telling(course, today, zone);
        Stream<Placed> plays = study.plays().stream().map(telling::placed);
        Stream<Placed> quizzes = study.quizzes().stream().map(telling::placed);
        Stream<Placed> lessons = study.lessons().values().stream().map(telling::placed);
        return new HistoryModel(Stream.of(plays, quizzes, lessons).flatMap(all -> all)
                .sorted(Comparator.comparingLong(Placed::sequence).reversed()).limit(MOST).map(Placed::row).toList());
    }

    /** @return the months in which something was done, the last one first */
    List<YearMonth> months() {
        return rows.stream().flatMap(row -> row.at().stream()).map(YearMonth::from).distinct().sorted(Comparator.reverseOrder()).toList();
    }

    /** @return what was done in this month */
    HistoryModel in(YearMonth month) {
        return new HistoryModel(rows.stream().filter(row -> row.at().map(YearMonth::from).filter(month::equals).isPresent()).toList());
    }

    /** Tells of each thing that was done. */
    private record Telling(Course course, LocalDate today, ZoneId zone) {

        private Row row(Optional<Instant> at, String kind, String title, String state, Optional<CourseLink> link) {
            return new Row(at.map(instant -> instant.atZone(zone)), at.map(instant -> Dates.when(instant, today, zone)).orElse(""), kind, title, state, link);
        }

        private Placed placed(PlayRecord play) {
            CourseLink scene = CourseLink.to(CourseLink.Kind.CASE, play.caseId()).at(play.session().toString());
            CourseLink link = play.state() == PlayState.OPEN ? scene : CourseLink.to(CourseLink.Kind.DEBRIEF, play.session().toString());
            Optional<String> title = course.caseTitle(play.caseId());
            return new Placed(play.touched(), row(Optional.of(play.startedAt()), Messages.History_scene, title.orElse(play.caseId()),
                    state(play.state()), title.map(known -> link)));
        }

        private Placed placed(QuizRecord quiz) {
            String handedIn = EnoughAnswered.counts(quiz) ? Messages.History_handedIn : Messages.History_handedInPart;
            String state = quiz.finished() ? Messages.bind(handedIn, Math.round(100 * quiz.score().orElse(0)), Math.round(100 * quiz.share().orElse(1)))
                    : Messages.bind(Messages.History_answered, quiz.answers());
            Optional<Module> module = course.module(quiz.objectId());
            return new Placed(quiz.touched(), row(Optional.of(quiz.startedAt()), Messages.History_quiz, module.map(Module::getTitle).orElse(quiz.objectId()),
                    state, module.map(known -> CourseLink.to(CourseLink.Kind.QUIZ, known.getId()).at(quiz.session().toString()))));
        }

        private Placed placed(LessonProgress lesson) {
            Optional<Lesson> known = course.lesson(lesson.lessonId());
            return new Placed(lesson.touched(), row(lesson.readAt().or(lesson::openedAt), Messages.History_lesson,
                    known.map(Labels::of).orElse(lesson.lessonId()), lesson.read() ? Messages.Mark_read : Messages.History_opened,
                    known.map(found -> CourseLink.to(CourseLink.Kind.LESSON, found.getId()))));
        }
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
