package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
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
import org.cyclework.supervision.SupervisionRefused;

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
        return "[--trainee NAME [--assignment ID]] [--seed N] MODULE";
    }

    @Override
    public String summary() {
        return "Takes a quiz; an open one goes on. An empty line skips a question, the end of the input leaves the quiz open. With --assignment it counts for what was assigned, "
                + "and the module need not be said.";
    }

    @Override
    public Options options() {
        return Options.valued(Trainees.OPTION, AssignedWork.OPTION, "--seed");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        long seed = arguments.wholeNumber("--seed", Long.MIN_VALUE, Long.MAX_VALUE, 1);
        try {
            Optional<AssignedWork> assigned = AssignedWork.of(arguments, engines);
            String module = module(arguments, assigned);
            if (engines.get(CourseLibrary.class).course().module(module).isEmpty()) {
                terminal.complain("There is no module " + Quoted.of(module) + ". Nothing was begun; the ids of modules are like M1.");
                return WANTING;
            }
            return take(session(module, seed, assigned, arguments, terminal), arguments.json(), terminal);
        } catch (QuizUnavailable | SupervisionRefused | RecordUnavailable e) {
            terminal.complain(e.getMessage());
            return WANTING;
        }
    }

    private static String module(Arguments arguments, Optional<AssignedWork> assigned) {
        return arguments.words().isEmpty() && assigned.isPresent() ? assigned.get().quiz()
                : AssignedWork.same("module", Optional.of(arguments.onlyWord("module, such as M1,")), assigned.map(AssignedWork::quiz)).orElseThrow();
    }

    /** A quiz of a module that is open goes on, and counts for the assignment from now on, since there is one at a time. */
    private QuizSession session(String module, long seed, Optional<AssignedWork> assigned, Arguments arguments, Terminal terminal) {
        Access access = Trainees.named(arguments.value(Trainees.OPTION), engines.get(SignIn.class), terminal);
        QuizEngine engine = engines.get(QuizEngine.class);
        QuizSession session = engine.openSession(access, module).orElseGet(() -> engine.start(access, Blueprint.ofModule(module), Mode.PRACTICE, seed));
        assigned.ifPresent(work -> work.begun(session.id()));
        return session;
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
