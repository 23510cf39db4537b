package org.cyclework.cli.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.assessment.PartFeedback;
import org.cyclework.assessment.Question;
import org.cyclework.assessment.QuizSession;
import org.cyclework.assessment.QuizSummary;
import org.cyclework.assessment.Response;
import org.cyclework.assessment.Scored;

/** A quiz in memory in which the first option, "true" and "right" are the key of every question. */
final class FakeQuiz implements QuizSession {

    private final UUID learner;
    private final long seed;
    private final List<Question> questions;
    private final Map<String, Scored> results = new LinkedHashMap<>();
    private int at;
    private QuizSummary summary;

    FakeQuiz(UUID learner, long seed, Question... questions) {
        this.learner = learner;
        this.seed = seed;
        this.questions = List.of(questions);
    }

    @Override
    public Scored answer(Response response) {
        boolean right = response.equals(new Response.Picked("o1")) || response.equals(new Response.Judged(true)) || response.equals(new Response.Typed("right"));
        String id = current().itemId();
        List<PartFeedback> parts = new ArrayList<>();
        if (response instanceof Response.Picked picked) {
            parts.add(new PartFeedback("o1", "first", picked.optionId().equals("o1"), true, "about the first"));
            parts.add(new PartFeedback("o2", "second", picked.optionId().equals("o2"), false, "about the second"));
        }
        Scored scored = new Scored(id, response, right ? 1 : 0, parts, "General word on " + id + ".", List.of("the key of " + id));
        results.put(id, scored);
        return scored;
    }

    @Override
    public QuizSummary finish() {
        int right = (int) results.values().stream().filter(Scored::right).count();
        summary = new QuizSummary(questions.size(), results.size(), right, (double) right / questions.size(), List.of(), 0, 0,
                questions.stream().map(Question::itemId).filter(id -> !results.containsKey(id) || !results.get(id).right()).toList());
        return summary;
    }

    @Override
    public UUID id() {
        return new UUID(0, seed);
    }

    @Override
    public UUID learner() {
        return learner;
    }

    @Override
    public String moduleId() {
        return "M1";
    }

    @Override
    public long seed() {
        return seed;
    }

    @Override
    public List<Question> questions() {
        return questions;
    }

    @Override
    public Question current() {
        return questions.get(at);
    }

    @Override
    public boolean next() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean previous() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void goTo(int number) {
        at = number - 1;
    }

    @Override
    public Optional<Scored> result(String itemId) {
        return Optional.ofNullable(results.get(itemId));
    }

    @Override
    public int answered() {
        return results.size();
    }

    @Override
    public void flag(boolean flagged) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isFlagged(String itemId) {
        return false;
    }

    @Override
    public Optional<QuizSummary> summary() {
        return Optional.ofNullable(summary);
    }
}
