package org.cyclework.ui.trainee.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.cyclework.assessment.AnswerText;
import org.cyclework.assessment.Attempt;
import org.cyclework.assessment.Criterion;
import org.cyclework.assessment.Marks;
import org.cyclework.assessment.Mode;
import org.cyclework.assessment.Presentation;
import org.cyclework.assessment.Question;
import org.cyclework.assessment.QuizSession;
import org.cyclework.assessment.QuizSummary;
import org.cyclework.assessment.Response;
import org.cyclework.assessment.Scored;
import org.cyclework.assessment.Standing;
import org.cyclework.model.assessment.AssessmentFactory;
import org.cyclework.model.assessment.Item;

/** A quiz in memory, in which "true" is right and own words wait for a rating. */
final class FakeSession implements QuizSession {

    private final Mode mode;
    private final List<Question> questions = new ArrayList<>();
    private final Map<String, Scored> results = new LinkedHashMap<>();
    private final Set<String> flagged = new HashSet<>();
    private final List<String> written = new ArrayList<>();
    private Optional<QuizSummary> summary = Optional.empty();
    private int place;

    FakeSession(Mode mode, String... ids) {
        this.mode = mode;
        for (String id : ids) {
            Item item = AssessmentFactory.eINSTANCE.createTrueFalseItem();
            item.setId(id);
            questions.add(new Question(questions.size() + 1, item, new Presentation.Judge(), new Nothing()));
        }
    }

    /** What was written, in order. */
    List<String> written() {
        return written;
    }

    @Override
    public Scored answer(String itemId, Response response, OptionalDouble confidence) {
        written.add("answer " + itemId);
        Scored scored = response instanceof Response.Judged judged ? judged(itemId, judged) : words(itemId, response, Map.of());
        results.put(itemId, scored);
        return scored;
    }

    private Scored judged(String itemId, Response.Judged judged) {
        Standing standing = mode.feedback() == Mode.Feedback.AT_HAND_IN ? Standing.KEPT
                : mode.tries() > 1 && !judged.value() ? Standing.TRY_AGAIN : Standing.FINAL;
        return new Scored(itemId, judged, standing, Marks.of(judged.value() ? 1 : 0, List.of(), List.of("true")), judged.value(), "so", Map.of());
    }

    private static Scored words(String itemId, Response response, Map<String, Integer> levels) {
        Marks marks = new Marks(levels.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(0.5), List.of(), List.of("model"),
                List.of(new Criterion("c", "Both", List.of())), Map.of());
        return new Scored(itemId, response, levels.isEmpty() ? Standing.TO_RATE : Standing.FINAL, marks, false, "", levels);
    }

    @Override
    public boolean canTakeBack(String itemId) {
        return mode.feedback() == Mode.Feedback.AT_HAND_IN && summary.isEmpty() && results.containsKey(itemId);
    }

    @Override
    public void takeBack(String itemId) {
        written.add("take back " + itemId);
        results.remove(itemId);
    }

    @Override
    public Scored rate(String itemId, Map<String, Integer> levels) {
        written.add("rate " + itemId);
        results.put(itemId, words(itemId, results.get(itemId).response(), levels));
        return results.get(itemId);
    }

    @Override
    public void flag(String itemId, boolean flag) {
        written.add((flag ? "flag " : "unflag ") + itemId);
        if (flag) {
            flagged.add(itemId);
        } else {
            flagged.remove(itemId);
        }
    }

    @Override
    public Optional<String> hint(String itemId) {
        written.add("hint " + itemId);
        return Optional.of("a hint");
    }

    @Override
    public QuizSummary finish() {
        written.add("finish");
        summary = Optional.of(new QuizSummary(questions.size(), answered(), 0, 0, 0, List.of(), 0, 0, List.of()));
        return summary.get();
    }

    @Override
    public UUID id() {
        return new UUID(0, 1);
    }

    @Override
    public UUID learner() {
        return new UUID(0, 2);
    }

    @Override
    public String moduleId() {
        return "M1";
    }

    @Override
    public long seed() {
        return 0;
    }

    @Override
    public Mode mode() {
        return mode;
    }

    @Override
    public List<Question> questions() {
        return questions;
    }

    @Override
    public Question current() {
        return questions.get(place);
    }

    @Override
    public boolean next() {
        place++;
        return true;
    }

    @Override
    public boolean previous() {
        place--;
        return true;
    }

    @Override
    public void goTo(int number) {
        place = number - 1;
    }

    @Override
    public Optional<Scored> result(String itemId) {
        return Optional.ofNullable(results.get(itemId));
    }

    @Override
    public List<Attempt> attempts(String itemId) {
        return List.of();
    }

    @Override
    public boolean takesAnswer(String itemId) {
        return !results.containsKey(itemId) || results.get(itemId).standing() == Standing.TRY_AGAIN;
    }

    @Override
    public int answered() {
        return results.size();
    }

    @Override
    public boolean isFlagged(String itemId) {
        return flagged.contains(itemId);
    }

    @Override
    public boolean hasHint(String itemId) {
        return mode.hints();
    }

    @Override
    public List<String> hintsTaken(String itemId) {
        return written.stream().filter(("hint " + itemId)::equals).toList();
    }

    @Override
    public Optional<QuizSummary> summary() {
        return summary;
    }

    /** Nothing for a terminal. */
    private static final class Nothing implements AnswerText {

        @Override
        public List<String> lines(UnaryOperator<String> plain) {
            return List.of();
        }

        @Override
        public String prompt() {
            return "";
        }

        @Override
        public Optional<Response> read(String typed) {
            return Optional.empty();
        }
    }
}
