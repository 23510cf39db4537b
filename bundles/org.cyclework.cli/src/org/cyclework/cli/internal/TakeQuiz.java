package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.cyclework.assessment.Blueprint;
import org.cyclework.assessment.Mode;
import org.cyclework.assessment.QuizEngine;
import org.cyclework.assessment.QuizSession;
import org.cyclework.assessment.QuizSummary;
import org.cyclework.assessment.QuizUnavailable;
import org.cyclework.course.CourseLibrary;
import org.cyclework.course.render.MarkdownRenderer;
import org.cyclework.record.Access;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.SignIn;

/** Takes a quiz in the terminal; it goes into the learner record like one taken in the window. */
final class TakeQuiz implements Subcommand {

    private final Engines engines;

    TakeQuiz(Engines engines) {
        this.engines = engines;
    }

    @Override
    public String name() {
        return "quiz";
    }

    @Override
    public String synopsis() {
        return "[--trainee NAME] [--seed N] MODULE";
    }

    @Override
    public String summary() {
        return "Takes a quiz; an open one goes on. An empty line skips a question, the end of the input leaves the quiz open.";
    }

    @Override
    public Options options() {
        return Options.valued("--trainee", "--seed");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        String module = arguments.onlyWord("module, such as M1,");
        long seed = arguments.wholeNumber("--seed", Long.MIN_VALUE, Long.MAX_VALUE, 1);
        if (engines.get(CourseLibrary.class).course().module(module).isEmpty()) {
            terminal.complain("There is no module " + module + ". Nothing was begun; the ids of modules are like M1.");
            return WANTING;
        }
        try {
            Access access = Trainees.named(arguments.value("--trainee"), engines.get(SignIn.class), terminal);
            QuizEngine engine = engines.get(QuizEngine.class);
            QuizSession session = engine.openSession(access, module).orElseGet(() -> engine.start(access, Blueprint.ofModule(module), Mode.PRACTICE, seed));
            return take(session, arguments.json(), terminal);
        } catch (QuizUnavailable | RecordUnavailable e) {
            terminal.complain(e.getMessage());
            return WANTING;
        }
    }

    private int take(QuizSession session, boolean json, Terminal terminal) {
        MarkdownRenderer markdown = new MarkdownRenderer(engines.get(CourseLibrary.class).course());
        QuestionText text = new QuestionText(words -> markdown.text(words).strip());
        if (!new QuizTalk(session, text, json, terminal).askAll()) {
            if (!json) {
                terminal.say("");
                terminal.say("The quiz stays open; " + session.answered() + " of " + session.questions().size() + " are answered.");
            }
            return FINE;
        }
        QuizSummary summary = session.finish();
        if (json) {
            terminal.say(json(summary));
        } else {
            terminal.say("");
            terminal.say(summary.right() + " of " + summary.items() + " right, score " + Math.round(100 * summary.score()) + " of 100."
                    + (summary.unrated() > 0 ? " Not rated yet, and not counted: " + summary.unrated() + "." : ""));
        }
        return FINE;
    }

    private static ObjectNode json(QuizSummary summary) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("items", summary.items()).put("answered", summary.answered()).put("unrated", summary.unrated()).put("right", summary.right()).put("score", summary.score());
        ArrayNode repeat = json.putArray("toRepeat");
        summary.toRepeat().forEach(repeat::add);
        return json;
    }
}
