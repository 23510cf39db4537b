package org.cyclework.assessment.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.cyclework.assessment.Attempt;
import org.cyclework.assessment.Marks;
import org.cyclework.assessment.Mode;
import org.cyclework.assessment.Question;
import org.cyclework.assessment.QuizSession;
import org.cyclework.assessment.QuizSummary;
import org.cyclework.assessment.Response;
import org.cyclework.assessment.Scored;

/** A quiz whose state is what its events say; each step is written first and taken then. */
final class RecordedQuiz implements QuizSession {

    private final QuizEvents events;
    private final Plan plan;
    private final List<PlayableItem<?, ?, ?>> items;
    private final Stopwatch stopwatch;
    private final ReentrantLock writing = new ReentrantLock();
    private final Map<String, ItemState> states = new ConcurrentHashMap<>();
    private volatile boolean finished;
    private volatile int place;

    /** What a quiz is, from its beginning on. */
    record Plan(String moduleId, long seed, Mode mode) {
    }

    RecordedQuiz(QuizEvents events, Plan plan, List<PlayableItem<?, ?, ?>> items, Clock clock) {
        this.events = events;
        this.plan = plan;
        this.items = List.copyOf(items);
        stopwatch = new Stopwatch(clock);
        moveTo(0);
    }

    /** Takes the steps that were written before and goes to the first question without an answer. */
    void take(Replay replay) {
        states.putAll(replay.states());
        finished = replay.isFinished();
        int first = 0;
        while (first < items.size() && state(items.get(first).id()).isAnswered()) {
            first++;
        }
        moveTo(first == items.size() ? 0 : first);
    }

    @Override
    public UUID id() {
        return events.session();
    }

    @Override
    public UUID learner() {
        return events.learner();
    }

    @Override
    public String moduleId() {
        return plan.moduleId();
    }

    @Override
    public long seed() {
        return plan.seed();
    }

    @Override
    public Mode mode() {
        return plan.mode();
    }

    @Override
    public List<Question> questions() {
        return items.stream().<Question>map(PlayableItem::question).toList();
    }

    @Override
    public Question current() {
        return items.get(place).question();
    }

    @Override
    public boolean next() {
        return moveTo(place + 1);
    }

    @Override
    public boolean previous() {
        return moveTo(place - 1);
    }

    @Override
    public void goTo(int number) {
        if (!moveTo(number - 1)) {
            throw new IllegalArgumentException("there is no question " + number);
        }
    }

    private boolean moveTo(int target) {
        if (target < 0 || target >= items.size()) {
            return false;
        }
        place = target;
        stopwatch.show(items.get(target).id());
        return true;
    }

    @Override
    public Scored answer(String itemId, Response response, OptionalDouble confidence) {
        long latency = stopwatch.take(itemId);
        return writing(() -> {
            checkOpen();
            PlayableItem<?, ?, ?> item = item(itemId);
            if (!takesAnswer(itemId)) {
                throw new IllegalStateException(itemId + " takes no more answers");
            }
            ItemState before = state(itemId);
            Marks marks = item.mark(response);
            OptionalDouble sure = response.confidence().isPresent() ? response.confidence() : confidence;
            QuizEvents.Answer answer = new QuizEvents.Answer(response, marks.score(), sure, before.attempts().size() + 1,
                    before.hints(), latency);
            UUID event = events.answered(item, answer);
            states.put(itemId, before.answered(new Attempt(event, answer.number(), response, marks.score(), sure,
                    answer.hints(), latency), marks));
            return shown(item);
        });
    }

    @Override
    public boolean canTakeBack(String itemId) {
        return !finished && shownLater() && state(itemId).isAnswered();
    }

    @Override
    public void takeBack(String itemId) {
        writing(() -> {
            checkOpen();
            if (!canTakeBack(itemId)) {
                throw new IllegalStateException(itemId + " has no answer that could be taken back");
            }
            ItemState before = state(itemId);
            Attempt latest = before.latest();
            events.takenBack(itemId, latest.id());
            List<Attempt> rest = before.attempts().subList(0, before.attempts().size() - 1);
            Marks marks = rest.isEmpty() ? Marks.none() : item(itemId).mark(rest.getLast().response()).withScore(rest.getLast().score());
            states.put(itemId, before.takenBack(latest.id(), marks));
            return null;
        });
    }

    @Override
    public Scored rate(String itemId, Map<String, Integer> levels) {
        return writing(() -> {
            PlayableItem<?, ?, ?> item = item(itemId);
            ItemState before = state(itemId);
            if (before.marks().criteria().isEmpty() || shownLater()) {
                throw new IllegalStateException(itemId + " has no answer to rate");
            }
            double score = Rating.score(before.marks().criteria(), levels);
            events.rated(itemId, before.latest().id(), levels, score);
            states.put(itemId, before.rated(levels, score));
            return shown(item);
        });
    }

    @Override
    public Optional<Scored> result(String itemId) {
        return find(itemId).filter(item -> state(itemId).isAnswered()).map(this::shown);
    }

    private Scored shown(PlayableItem<?, ?, ?> item) {
        return Showing.of(item, state(item.id()), shownLater(), takesAnswer(item.id()));
    }

    private boolean shownLater() {
        return !finished && plan.mode().feedback() == Mode.Feedback.AT_HAND_IN;
    }

    @Override
    public List<Attempt> attempts(String itemId) {
        return state(itemId).attempts();
    }

    @Override
    public boolean takesAnswer(String itemId) {
        ItemState state = state(itemId);
        boolean told = state.isAnswered() && !shownLater() && (!state.marks().criteria().isEmpty() || isRight(itemId, state));
        return !finished && !told && state.attempts().size() < plan.mode().tries();
    }

    private boolean isRight(String itemId, ItemState state) {
        return item(itemId).right(state.latest().score().orElse(0));
    }

    @Override
    public int answered() {
        return (int) states.values().stream().filter(ItemState::isAnswered).count();
    }

    @Override
    public void flag(String itemId, boolean flag) {
        writing(() -> {
            checkOpen();
            item(itemId);
            ItemState before = state(itemId);
            if (before.flagged() != flag) {
                events.flagged(itemId, flag);
                states.put(itemId, before.flagged(flag));
            }
            return null;
        });
    }

    @Override
    public boolean isFlagged(String itemId) {
        return state(itemId).flagged();
    }

    @Override
    public boolean hasHint(String itemId) {
        return plan.mode().hints() && takesAnswer(itemId) && state(itemId).hints() < item(itemId).hints().size();
    }

    @Override
    public Optional<String> hint(String itemId) {
        return writing(() -> {
            List<String> hints = item(itemId).hints();
            if (!takesAnswer(itemId)) {
                throw new IllegalStateException(itemId + " takes no more answers");
            }
            if (!hasHint(itemId)) {
                return Optional.empty();
            }
            ItemState before = state(itemId);
            events.hinted(itemId);
            states.put(itemId, before.hinted());
            return Optional.of(hints.get(before.hints()));
        });
    }

    @Override
    public List<String> hintsTaken(String itemId) {
        List<String> hints = item(itemId).hints();
        return hints.subList(0, Math.min(state(itemId).hints(), hints.size()));
    }

    @Override
    public QuizSummary finish() {
        return writing(() -> {
            checkOpen();
            QuizSummary made = Summaries.of(items, states);
            events.finished(plan.moduleId(), made);
            finished = true;
            return made;
        });
    }

    @Override
    public Optional<QuizSummary> summary() {
        return finished ? Optional.of(Summaries.of(items, states)) : Optional.empty();
    }

    private void checkOpen() {
        if (finished) {
            throw new IllegalStateException("the quiz is handed in");
        }
    }

    private ItemState state(String itemId) {
        return states.getOrDefault(itemId, ItemState.NEW);
    }

    private Optional<PlayableItem<?, ?, ?>> find(String itemId) {
        return items.stream().filter(item -> item.id().equals(itemId)).findFirst();
    }

    private PlayableItem<?, ?, ?> item(String itemId) {
        return find(itemId).orElseThrow(() -> new IllegalArgumentException("this quiz does not ask " + itemId));
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
