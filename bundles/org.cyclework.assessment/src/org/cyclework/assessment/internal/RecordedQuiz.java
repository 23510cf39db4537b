package org.cyclework.assessment.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.assessment.Question;
import org.cyclework.assessment.QuizSession;
import org.cyclework.assessment.QuizSummary;
import org.cyclework.assessment.Response;
import org.cyclework.assessment.Scored;
import org.cyclework.model.assessment.Item;
import org.cyclework.model.assessment.ItemBank;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Verbs;

/** A quiz whose state is what its events say; each step is written first and taken then. */
final class RecordedQuiz implements QuizSession {

    private final QuizEvents events;
    private final String moduleId;
    private final long seed;
    private final List<PlayableItem<?, ?, ?>> items;
    private final Clock clock;
    private final Map<String, Scored> results = new HashMap<>();
    private final Set<String> flagged = new HashSet<>();
    private Optional<QuizSummary> summary = Optional.empty();
    private int place;
    private Instant inFrontSince;

    RecordedQuiz(QuizEvents events, String moduleId, long seed, List<PlayableItem<?, ?, ?>> items, Clock clock) {
        this.events = events;
        this.moduleId = moduleId;
        this.seed = seed;
        this.items = List.copyOf(items);
        this.clock = clock;
        inFrontSince = clock.instant();
    }

    /** Takes the steps that were written before and goes to the first question without an answer. */
    void replay(List<LearningEvent> written) {
        written.forEach(this::replay);
        place = 0;
        while (place < items.size() - 1 && results.containsKey(current().itemId())) {
            place++;
        }
        if (results.containsKey(current().itemId())) {
            place = 0;
        }
    }

    private void replay(LearningEvent event) {
        if (event.verb().equals(Verbs.QUIZ_FINISHED)) {
            summary = Optional.of(Summaries.of(questions(), results));
            return;
        }
        Optional<PlayableItem<?, ?, ?>> item = items.stream()
                .filter(one -> one.question().itemId().equals(event.objectId())).findFirst();
        if (item.isEmpty()) {
            return;
        }
        if (event.verb().equals(Verbs.ITEM_ANSWERED)) {
            results.put(event.objectId(), recorded(item.get(), event));
        } else if (event.verb().equals(Verbs.ITEM_FLAGGED)) {
            setFlag(event.objectId(), QuizEvents.isFlagged(event));
        }
    }

    /** The score stays what it was, even where the item was changed since; then it may have no feedback on parts. */
    private static Scored recorded(PlayableItem<?, ?, ?> item, LearningEvent event) {
        Response response = item.read(QuizEvents.response(event));
        Item asked = item.question().item();
        double score = QuizEvents.score(event);
        try {
            Scored now = item.score(response);
            return new Scored(asked.getId(), response, score, now.parts(), now.feedback(), now.rightAnswer());
        } catch (IllegalArgumentException e) {
            return new Scored(asked.getId(), response, score, List.of(), Texts.orEmpty(asked.getFeedback()), List.of());
        }
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
        return moduleId;
    }

    @Override
    public long seed() {
        return seed;
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
        inFrontSince = clock.instant();
        return true;
    }

    @Override
    public Scored answer(Response response) {
        checkOpen();
        PlayableItem<?, ?, ?> item = items.get(place);
        Item asked = item.question().item();
        if (results.containsKey(asked.getId())) {
            throw new IllegalStateException(asked.getId() + " is answered already");
        }
        Scored scored = item.score(response);
        ObjectNode written = QuizEvents.object();
        item.write(response, written);
        ItemBank bank = (ItemBank) asked.eContainer();
        long latency = Math.max(0, Duration.between(inFrontSince, clock.instant()).toMillis());
        events.answered(new Answer(asked.getId(), bank.getId(), BankVersion.of(bank), written, scored.score(), latency));
        results.put(asked.getId(), scored);
        return scored;
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
    public void flag(boolean flag) {
        checkOpen();
        String itemId = current().itemId();
        if (flagged.contains(itemId) != flag) {
            events.flagged(itemId, flag);
            setFlag(itemId, flag);
        }
    }

    private void setFlag(String itemId, boolean flag) {
        if (flag) {
            flagged.add(itemId);
        } else {
            flagged.remove(itemId);
        }
    }

    @Override
    public boolean isFlagged(String itemId) {
        return flagged.contains(itemId);
    }

    @Override
    public QuizSummary finish() {
        checkOpen();
        QuizSummary made = Summaries.of(questions(), results);
        events.finished(moduleId, made.score(), made.answered(), made.items());
        summary = Optional.of(made);
        return made;
    }

    @Override
    public Optional<QuizSummary> summary() {
        return summary;
    }

    private void checkOpen() {
        if (summary.isPresent()) {
            throw new IllegalStateException("the quiz is handed in");
        }
    }
}
