package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.cyclework.assessment.PracticeAttempt;
import org.cyclework.assessment.PracticeHistory;
import org.cyclework.assessment.PracticeSession;
import org.cyclework.model.course.ClientStatement;
import org.cyclework.model.course.Criterion;

/** What practice says in a terminal. */
interface PractiseText {

    /** What is practised, and what was practised of it before. */
    void opening(PracticeSession session);

    /** The statement in front. */
    void statement(PracticeSession session);

    /** What the answer is held against. */
    void comparison(PracticeSession session);

    /** The answer is rated. */
    void rated(PracticeSession session);

    /** It was stopped. */
    void end(PracticeSession session);

    /** @return what stands before the cursor where this is asked */
    String prompt(String asked);

    /** @return the level of a statement as a word */
    static String level(ClientStatement statement) {
        return statement.getLevel().getName().toLowerCase(Locale.ROOT);
    }

    /** Lines for a person. */
    record Plain(Terminal terminal, UnaryOperator<String> markdown) implements PractiseText {

        @Override
        public void opening(PracticeSession session) {
            terminal.say("Say it: " + session.skill().getTitle());
            terminal.say(markdown.apply(session.skill().getSetup()));
            PracticeHistory history = session.history();
            history.lastWhen().ifPresent(when -> terminal.say("Answered before: " + history.count() + ", last on "
                    + when.atZone(ZoneId.systemDefault()).toLocalDate() + "."));
            if (session.attempt().isPresent()) {
                statement(session);
                comparison(session);
            }
        }

        @Override
        public void statement(PracticeSession session) {
            ClientStatement statement = session.statement();
            terminal.say("");
            terminal.say("Statement " + session.number() + " of " + session.skill().getStatements().size() + " (" + level(statement) + ")");
            List.of(or(statement.getSituation()), statement.getSpeaker() + ":", "“" + statement.getText() + "”").stream()
                    .filter(line -> !line.isBlank()).forEach(line -> terminal.say("  " + markdown.apply(line)));
        }

        @Override
        public void comparison(PracticeSession session) {
            session.attempt().flatMap(PracticeAttempt::words).ifPresent(words -> terminal.say("  You: " + words));
            int number = 0;
            for (Criterion criterion : session.skill().getCriteria()) {
                terminal.say("  " + ++number + "  " + markdown.apply(criterion.getText()));
            }
            terminal.say("  A model answer: " + markdown.apply(session.statement().getModelAnswer()));
            if (!or(session.statement().getComment()).isBlank()) {
                terminal.say("  " + markdown.apply(session.statement().getComment()));
            }
        }

        private static String or(String text) {
            return text == null ? "" : text;
        }

        @Override
        public void rated(PracticeSession session) {
            terminal.say("Kept.");
        }

        @Override
        public void end(PracticeSession session) {
            terminal.say("");
            terminal.say("Answers to this lesson so far: " + session.history().count() + ". They are yours alone.");
        }

        @Override
        public String prompt(String asked) {
            return asked;
        }
    }

    /** An object for each step. */
    record Json(Terminal terminal) implements PractiseText {

        @Override
        public void opening(PracticeSession session) {
            if (session.attempt().isPresent()) {
                comparison(session);
            }
        }

        @Override
        public void statement(PracticeSession session) {
            ClientStatement statement = session.statement();
            ObjectNode json = node(session).put("number", session.number()).put("level", level(statement)).put("speaker", statement.getSpeaker());
            if (statement.getSituation() != null && !statement.getSituation().isBlank()) {
                json.put("situation", statement.getSituation());
            }
            terminal.say(json.put("text", statement.getText()));
        }

        @Override
        public void comparison(PracticeSession session) {
            ObjectNode json = node(session);
            ObjectNode criteria = json.putObject("toRate");
            session.skill().getCriteria().forEach(criterion -> criteria.put(criterion.getId(), criterion.getText()));
            terminal.say(json.put("modelAnswer", session.statement().getModelAnswer()));
        }

        @Override
        public void rated(PracticeSession session) {
            ObjectNode json = node(session);
            ObjectNode ratings = json.putObject("ratings");
            new TreeMap<>(session.attempt().orElseThrow().ratings()).forEach((criterion, rating) -> ratings.put(criterion, rating.word()));
            terminal.say(json);
        }

        @Override
        public void end(PracticeSession session) {
            ObjectNode json = JsonNodeFactory.instance.objectNode().put("lesson", session.lessonId()).put("answers", session.history().count());
            session.history().lastWhen().ifPresent(when -> json.put("last", when.toString()));
            terminal.say(json);
        }

        @Override
        public String prompt(String asked) {
            return "";
        }

        private static ObjectNode node(PracticeSession session) {
            return JsonNodeFactory.instance.objectNode().put("statement", session.statement().getId());
        }
    }
}
