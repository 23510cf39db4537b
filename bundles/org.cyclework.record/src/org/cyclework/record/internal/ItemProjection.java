package org.cyclework.record.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.ItemResult;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Projection;
import org.cyclework.record.Verbs;

/**
 * What a trainee made of each item. An answer without a score counts as an attempt; rating it later gives the score. An
 * answer that was taken back never was, as long as not many are known that came after it.
 */
final class ItemProjection implements Projection<ItemProjection.State> {

    private static final int RECENT = 32;

    /** An answer that can still be taken back; its score is negative where it has none. */
    private record Answer(Moment at, double score) {
    }

    /**
     * What is known of an item: of the answers that stay and of the ratings only what they come to. Scores are negative where there is
     * none yet, moments null.
     *
     * @param recent the last answers, in order
     * @param taken which of the answers that are not known yet are taken back
     */
    record State(int attempts, Moment answered, Moment scored, double lastScore, double bestScore, List<Answer> recent, Set<UUID> taken) {

        ItemResult of(String itemId) {
            State whole = settled(recent.size());
            return new ItemResult(itemId, whole.attempts, share(whole.lastScore), share(whole.bestScore), whole.answered.time());
        }

        private static OptionalDouble share(double score) {
            return score < 0 ? OptionalDouble.empty() : OptionalDouble.of(score);
        }

        /** Whether there was an answer; a rating may come before the answer that it rates. */
        boolean isAnswered() {
            return attempts + recent.size() > 0;
        }

        private State answered(Answer answer) {
            if (taken.contains(answer.at().id())) {
                return new State(attempts, answered, scored, lastScore, bestScore, recent, TakenBack.without(taken, answer.at().id()));
            }
            List<Answer> more = new ArrayList<>(recent);
            more.add(answer);
            more.sort(Comparator.comparing(Answer::at));
            State state = new State(attempts, answered, scored, lastScore, bestScore, List.copyOf(more), taken);
            return state.settled(more.size() - RECENT);
        }

        /** The oldest answers that could be taken back stay from now on. */
        private State settled(int count) {
            State state = this;
            for (int i = 0; i < count; i++) {
                Answer oldest = state.recent.getFirst();
                state = new State(state.attempts + 1, Moment.last(state.answered, oldest.at()), state.scored, state.lastScore, state.bestScore,
                        state.recent.subList(1, state.recent.size()), state.taken).scored(oldest.at(), oldest.score());
            }
            return state;
        }

        private State scored(Moment at, double score) {
            if (score < 0) {
                return this;
            }
            Moment last = Moment.last(scored, at);
            return new State(attempts, answered, last, last.equals(at) ? score : lastScore, Math.max(bestScore, score), recent, taken);
        }

        private State takenBack(UUID id) {
            List<Answer> fewer = recent.stream().filter(answer -> !answer.at().id().equals(id)).toList();
            return new State(attempts, answered, scored, lastScore, bestScore, fewer,
                    fewer.size() < recent.size() ? taken : TakenBack.with(taken, id));
        }
    }

    @Override
    public String name() {
        return "item";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Set<String> verbs() {
        return Set.of(Verbs.ITEM_ANSWERED, Verbs.ITEM_RATED, Verbs.TAKEN_BACK);
    }

    @Override
    public Optional<String> key(LearningEvent event) {
        return Optional.of(event.objectId()).filter(item -> TakenBack.concerns(event, Verbs.ITEM_ANSWERED));
    }

    @Override
    public State empty() {
        return new State(0, null, null, -1, -1, List.of(), Set.of());
    }

    @Override
    public State step(State state, LearningEvent event) {
        Moment now = Moment.of(event);
        if (event.verb().equals(Verbs.TAKEN_BACK)) {
            return state.takenBack(event.acts().getFirst());
        }
        double score = Payload.of(event).score().orElse(-1);
        return event.verb().equals(Verbs.ITEM_ANSWERED) ? state.answered(new Answer(now, score)) : state.scored(now, score);
    }

    @Override
    public String write(State state) {
        List<String> recent = state.recent().stream().map(answer -> answer.score() + "/" + answer.at()).toList();
        return Columns.write(state.attempts(), state.answered(), state.scored(), state.lastScore(), state.bestScore(),
                Columns.list(recent), TakenBack.write(state.taken()));
    }

    @Override
    public State read(String text) {
        Columns columns = Columns.read(text);
        return new State((int) columns.number(0), columns.moment(1), columns.moment(2), columns.share(3), columns.share(4),
                columns.list(5).stream().map(ItemProjection::answer).toList(), TakenBack.read(columns.list(6)));
    }

    private static Answer answer(String text) {
        String[] parts = text.split("/");
        return new Answer(Moment.read(parts[1]), Double.parseDouble(parts[0]));
    }

    @Override
    public boolean orderFree() {
        return true;
    }
}
