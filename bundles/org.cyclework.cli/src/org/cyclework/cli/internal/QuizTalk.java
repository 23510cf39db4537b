package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cyclework.assessment.Criterion;
import org.cyclework.assessment.Question;
import org.cyclework.assessment.QuizSession;
import org.cyclework.assessment.Response;
import org.cyclework.assessment.Scored;

/** Asks the questions of a quiz one after the other and tells what became of each answer. */
final class QuizTalk {

    private static final String HINT = "?";

    private final QuizSession session;
    private final QuestionText text;
    private final boolean json;
    private final Terminal terminal;

    QuizTalk(QuizSession session, QuestionText text, boolean json, Terminal terminal) {
        this.session = session;
        this.text = text;
        this.json = json;
        this.terminal = terminal;
    }

    /** @return whether all questions were asked; false where the input came to its end before */
    boolean askAll() {
        for (Question question : session.questions()) {
            boolean untouched = session.result(question.itemId()).isEmpty();
            if (untouched && !ask(question) || !rate(question)) {
                return false;
            }
        }
        return true;
    }

    /** @return false at the end of the input */
    private boolean ask(Question question) {
        session.goTo(question.number());
        while (session.takesAnswer(question.itemId())) {
            if (!json) {
                text.of(question, session.questions().size()).forEach(terminal::say);
            }
            Optional<String> typed = terminal.ask(json ? "" : prompt(question));
            if (typed.isEmpty()) {
                return false;
            }
            if (typed.get().isBlank()) {
                return true;
            }
            if (typed.get().strip().equals(HINT) && session.hasHint(question.itemId())) {
                session.hint(question.itemId()).ifPresent(terminal::say);
            } else if (!answer(question, typed.get().strip())) {
                return false;
            }
        }
        return true;
    }

    private String prompt(Question question) {
        return (session.hasHint(question.itemId()) ? "(" + HINT + " for a hint) " : "") + question.text().prompt();
    }

    /** @return false at the end of the input */
    private boolean answer(Question question, String typed) {
        Optional<Response> response = question.text().read(typed);
        if (response.isEmpty()) {
            terminal.complain(Quoted.of(typed) + " is no answer to this question. Once more, or an empty line to skip it.");
            return true;
        }
        OptionalDouble confidence = OptionalDouble.empty();
        if (session.mode().confidence() && response.get().confidence().isEmpty()) {
            Optional<String> sure = terminal.ask(json ? "" : "How sure are you, from 0 to 100: ");
            if (sure.isEmpty()) {
                return false;
            }
            confidence = share(sure.get().strip());
        }
        tell(question, session.answer(question.itemId(), response.get(), confidence));
        return true;
    }

    private static OptionalDouble share(String percent) {
        return percent.matches("\\d{1,2}|100") ? OptionalDouble.of(Integer.parseInt(percent) / 100.0) : OptionalDouble.empty();
    }

    /** @return false at the end of the input */
    private boolean rate(Question question) {
        Optional<Scored> open = session.result(question.itemId()).filter(QuestionText::isToRate);
        while (open.isPresent()) {
            List<Criterion> criteria = open.get().marks().criteria();
            if (!json) {
                text.criteria(open.get()).forEach(terminal::say);
            }
            Optional<String> typed = terminal.ask(json ? "" : "A level for each of the " + criteria.size() + ", such as 4,3, or an empty line for later: ");
            if (typed.isEmpty()) {
                return false;
            }
            if (typed.get().isBlank()) {
                return true;
            }
            Optional<Map<String, Integer>> levels = levels(criteria, typed.get().strip());
            if (levels.isPresent()) {
                tell(question, session.rate(question.itemId(), levels.get()));
                return true;
            }
            terminal.complain(Quoted.of(typed.get().strip()) + " is not a level for each. Once more, or an empty line for later.");
        }
        return true;
    }

    static Optional<Map<String, Integer>> levels(List<Criterion> criteria, String typed) {
        String[] words = typed.split("[,\\s]+");
        if (words.length != criteria.size()) {
            return Optional.empty();
        }
        Map<String, Integer> levels = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            if (!words[i].matches("[1-9]") || Integer.parseInt(words[i]) > criteria.get(i).levels()) {
                return Optional.empty();
            }
            levels.put(criteria.get(i).id(), Integer.parseInt(words[i]));
        }
        return Optional.of(levels);
    }

    private void tell(Question question, Scored scored) {
        if (!json) {
            text.of(question, scored).forEach(terminal::say);
            return;
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("item", scored.itemId());
        scored.score().ifPresent(score -> node.put("score", score));
        scored.rightAnswer().forEach(node.putArray("key")::add);
        if (QuestionText.isToRate(scored)) {
            scored.marks().criteria().forEach(criterion -> node.withArray("toRate").add(criterion.id()));
        }
        terminal.say(node);
    }
}
