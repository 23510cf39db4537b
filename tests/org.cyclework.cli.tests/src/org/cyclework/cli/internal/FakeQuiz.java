package org.cyclework.cli.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.cyclework.assessment.Attempt;
import org.cyclework.assessment.Criterion;
import org.cyclework.assessment.Marks;
import org.cyclework.assessment.Mode;
import org.cyclework.assessment.PartFeedback;
import org.cyclework.assessment.Question;
import org.cyclework.assessment.QuizSession;
import org.cyclework.assessment.QuizSummary;
import org.cyclework.assessment.Response;
import org.cyclework.assessment.Scored;
import org.cyclework.assessment.Standing;

/** A quiz in memory in which the first option, "true" and "right" are the key of every question. */
final class FakeQuiz implements QuizSession {

    private final UUID learner;
    private final long seed;
    private final List<Question> questions;
    private final Map<String, Scored> results = new LinkedHashMap<>();
    private final Map<String, OptionalDouble> confidences = new HashMap<>();
    private final List<String> hints = new ArrayList<>();
    private final Mode mode;
    private int at;
    private QuizSummary summary;

    FakeQuiz(UUID learner, Mode mode, long seed, Question... questions) {
        this.mode = mode;
        this.learner = learner;
        this.seed = seed;
        this.questions = List.of(questions);
    }

    @Override
    public Scored answer(String itemId, Response response, OptionalDouble confidence) {
        confidences.put(itemId, confidence);
        Scored scored = response instanceof Response.Written ? open(itemId, response, Map.of()) : closed(itemId, response);
        results.put(itemId, scored);
        return scored;
    }

    private static Scored closed(String itemId, Response response) {
        boolean right = response.equals(new Response.Picked("o1")) || response.equals(new Response.Judged(true)) || response.equals(new Response.Typed("right"));
        List<PartFeedback> parts = new ArrayList<>();
        if (response instanceof Response.Picked picked) {
            parts.add(new PartFeedback("o1", "first", picked.optionId().equals("o1"), true, "about the first"));
            parts.add(new PartFeedback("o2", "second", picked.optionId().equals("o2"), false, "about the second"));
        }
        return new Scored(itemId, response, Standing.FINAL, Marks.of(right ? 1 : 0, parts, List.of("the key of " + itemId)), right,
                "General word on " + itemId + ".", Map.of());
    }

    private static Scored open(String itemId, Response response, Map<String, Integer> levels) {
        OptionalDouble score = levels.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(1);
        Marks marks = new Marks(score, List.of(), List.of("a model answer"), List.of(new Criterion("c1", "Both seats", List.of("none", "one", "both"))), Map.of());
        return new Scored(itemId, response, levels.isEmpty() ? Standing.TO_RATE : Standing.FINAL, marks, !levels.isEmpty(), "", levels);
    }

    @Override
    public boolean canTakeBack(String itemId) {
        return false;
    }

    @Override
    public void takeBack(String itemId) {
        throw new IllegalStateException("what was told stays");
    }

    @Override
    public Scored rate(String itemId, Map<String, Integer> levels) {
        Scored rated = open(itemId, results.get(itemId).response(), levels);
        results.put(itemId, rated);
        return rated;
    }

    @Override
    public QuizSummary finish() {
        int right = (int) results.values().stream().filter(Scored::right).count();
        int unrated = (int) results.values().stream().filter(scored -> scored.standing() == Standing.TO_RATE).count();
        summary = new QuizSummary(questions.size(), results.size(), unrated, right, (double) right / questions.size(), List.of(), 0, 0,
                questions.stream().map(Question::itemId).filter(id -> !results.containsKey(id) || !results.get(id).right()).toList());
        return summary;
    }

    OptionalDouble confidence(String itemId) {
        return confidences.get(itemId);
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
    public void flag(String itemId, boolean flagged) {
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

    @Override
    public Mode mode() {
        return mode;
    }

    @Override
    public boolean takesAnswer(String itemId) {
        return !results.containsKey(itemId);
    }

    @Override
    public List<Attempt> attempts(String itemId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean hasHint(String itemId) {
        return mode.hints() && hints.isEmpty();
    }

    @Override
    public Optional<String> hint(String itemId) {
        hints.add("Think of " + itemId + ".");
        return Optional.of(hints.get(0));
    }

    @Override
    public List<String> hintsTaken(String itemId) {
        return hints;
    }
}
