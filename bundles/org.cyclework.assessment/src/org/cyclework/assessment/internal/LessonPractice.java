package org.cyclework.assessment.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.cyclework.assessment.PracticeAttempt;
import org.cyclework.assessment.PracticeHistory;
import org.cyclework.assessment.PracticeSession;
import org.cyclework.assessment.SelfRating;
import org.cyclework.model.course.ClientStatement;
import org.cyclework.model.course.Criterion;
import org.cyclework.model.course.Skill;

/** Practice whose state follows from its events; each step is written first and taken then. */
final class LessonPractice implements PracticeSession {

    private final String lessonId;
    private final Skill skill;
    private final PracticeEvents events;
    private final BegunWords begun;
    private final StatementChoice choice;
    private final ReentrantLock writing = new ReentrantLock();
    private final List<String> seen = new ArrayList<>();
    private volatile State state;

    /** What is in front. */
    private record State(ClientStatement statement, Optional<PracticeAttempt> attempt, PracticeHistory history) {

        State taken(PracticeAttempt now) {
            return new State(statement, Optional.of(now), history.with(now));
        }

        State waiting(ClientStatement shown) {
            return new State(shown, Optional.empty(), history);
        }
    }

    LessonPractice(String lessonId, Skill skill, PracticeEvents events, BegunWords begun) {
        this.lessonId = lessonId;
        this.skill = skill;
        this.events = events;
        this.begun = begun;
        choice = new StatementChoice(skill);
        PracticeHistory history = events.read();
        history.attempts().forEach(each -> seen.add(each.statementId()));
        state = beginning(history);
        seen.add(state.statement().getId());
    }

    private State beginning(PracticeHistory history) {
        Optional<PracticeAttempt> unrated = history.last().filter(last -> !last.rated());
        Optional<ClientStatement> writing = begun.front().flatMap(this::statement);
        Optional<ClientStatement> rating = unrated.map(PracticeAttempt::statementId).flatMap(this::statement);
        if (writing.isEmpty() && rating.isPresent()) {
            return new State(rating.get(), unrated, history);
        }
        return new State(writing.orElseGet(() -> choice.next(history.attempts(), seen)), Optional.empty(), history);
    }

    private Optional<ClientStatement> statement(String id) {
        return skill.getStatements().stream().filter(each -> each.getId().equals(id)).findFirst();
    }

    @Override
    public String lessonId() {
        return lessonId;
    }

    @Override
    public Skill skill() {
        return skill;
    }

    @Override
    public ClientStatement statement() {
        return state.statement();
    }

    @Override
    public int number() {
        return skill.getStatements().indexOf(state.statement()) + 1;
    }

    @Override
    public Stage stage() {
        return state.attempt().map(attempt -> attempt.rated() ? Stage.RATED : Stage.RATE).orElse(Stage.ANSWER);
    }

    @Override
    public Optional<PracticeAttempt> attempt() {
        return state.attempt();
    }

    @Override
    public String draft() {
        State now = state;
        return now.attempt().isPresent() ? "" : begun.of(now.statement().getId());
    }

    @Override
    public void keepDraft(String statementId, String words) {
        checkLength(words);
        writing(() -> {
            boolean handedIn = state.attempt().isPresent() && state.statement().getId().equals(statementId);
            if (!handedIn && statement(statementId).isPresent()) {
                begun.keep(statementId, words);
            }
            return words;
        });
    }

    private static void checkLength(String words) {
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException("at most " + LONGEST + " characters can be written");
        }
    }

    @Override
    public PracticeAttempt answer(Optional<String> words) {
        words.ifPresent(LessonPractice::checkLength);
        if (words.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("an answer in words has some");
        }
        return writing(() -> {
            String id = state.statement().getId();
            if (state.attempt().isPresent()) {
                throw new IllegalStateException(id + " waits for no answer");
            }
            PracticeAttempt answered = events.answered(id, words);
            state = state.taken(answered);
            begun.handedIn(id);
            return answered;
        });
    }

    @Override
    public PracticeAttempt rate(Map<String, SelfRating> ratings) {
        Set<String> criteria = skill.getCriteria().stream().map(Criterion::getId).collect(Collectors.toSet());
        if (!criteria.equals(ratings.keySet())) {
            throw new IllegalArgumentException("there are the criteria " + criteria + ", not " + ratings.keySet());
        }
        return writing(() -> {
            PracticeAttempt before = state.attempt()
                    .orElseThrow(() -> new IllegalStateException(state.statement().getId() + " has no answer to rate"));
            PracticeAttempt rated = events.rated(before, ratings);
            state = state.taken(rated);
            return rated;
        });
    }

    @Override
    public void again() {
        show(state::statement);
    }

    @Override
    public void next() {
        show(() -> choice.next(state.history().attempts(), seen));
    }

    @Override
    public void goTo(int number) {
        if (number < 1 || number > skill.getStatements().size()) {
            throw new IllegalArgumentException("there is no statement " + number);
        }
        show(() -> skill.getStatements().get(number - 1));
    }

    private void show(Supplier<ClientStatement> shown) {
        writing(() -> {
            state = state.waiting(shown.get());
            seen.add(state.statement().getId());
            return state;
        });
    }

    @Override
    public PracticeHistory history() {
        return state.history();
    }

    /** One writes after the other; whoever only looks never waits. */
    private <T> T writing(Supplier<T> step) {
        writing.lock();
        try {
            return step.get();
        } finally {
            writing.unlock();
        }
    }
}
