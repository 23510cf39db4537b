package org.cyclework.cli.internal;

import java.util.Optional;
import org.cyclework.assessment.Practice;
import org.cyclework.assessment.PracticeSession;
import org.cyclework.course.Course;
import org.cyclework.course.CourseLibrary;
import org.cyclework.course.render.MarkdownRenderer;
import org.cyclework.record.Access;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.SignIn;

/** Practises what a lesson teaches in the terminal; it goes into the learner record like practice in the window. */
final class Practise implements Subcommand {

    private static final int FROM_THE_RECORD = 0;

    private final Engines engines;

    Practise(Engines engines) {
        this.engines = engines;
    }

    @Override
    public String name() {
        return "practise";
    }

    @Override
    public String synopsis() {
        return "[--trainee NAME] [--statement N] LESSON";
    }

    @Override
    public String summary() {
        return "Answers what clients say, rated by yourself; goes on where it was left. q or the end of the input stops; nobody else reads the answers.";
    }

    @Override
    public Options options() {
        return Options.valued("--trainee", "--statement");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        String lesson = arguments.onlyWord("lesson, such as L1.2,");
        int number = arguments.number("--statement", 1, FROM_THE_RECORD);
        Course course = engines.get(CourseLibrary.class).course();
        if (course.lesson(lesson).isEmpty()) {
            terminal.complain("There is no lesson " + Quoted.of(lesson) + ". Nothing was begun; the ids of lessons are like L1.2.");
            return WANTING;
        }
        try {
            Access access = Trainees.named(arguments.value("--trainee"), engines.get(SignIn.class), terminal);
            Optional<PracticeSession> session = engines.get(Practice.class).open(access, lesson);
            if (session.isEmpty()) {
                terminal.complain("The lesson " + lesson + " has nothing to practise yet.");
                return WANTING;
            }
            return practise(session.get(), number, course, arguments.json(), terminal);
        } catch (RecordUnavailable e) {
            terminal.complain(e.getMessage());
            return WANTING;
        }
    }

    private static int practise(PracticeSession session, int number, Course course, boolean json, Terminal terminal) {
        int all = session.skill().getStatements().size();
        if (number > all) {
            throw new UsageException("--statement takes a whole number from 1 to " + all + " for " + session.lessonId() + ", not " + number + ".");
        }
        if (number != FROM_THE_RECORD) {
            session.goTo(number);
        }
        MarkdownRenderer markdown = new MarkdownRenderer(course);
        PractiseText text = json ? new PractiseText.Json(terminal) : new PractiseText.Plain(terminal, words -> markdown.text(words).strip());
        text.opening(session);
        new PractiseTalk(session, text, terminal).talk();
        text.end(session);
        return FINE;
    }
}
