package org.cyclework.record.internal;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.cyclework.record.ItemResult;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Projection;
import org.cyclework.record.Verbs;

/** What a trainee made of each item. An answer without a score counts as an attempt; rating it later gives the score. */
final class ItemProjection implements Projection<ItemProjection.State> {

    /** Scores are negative where there is none yet, moments null. */
    record State(int attempts, Moment answered, Moment scored, double lastScore, double bestScore) {

        ItemResult of(String itemId) {
            return new ItemResult(itemId, attempts, share(lastScore), share(bestScore), answered.time());
        }

        private static OptionalDouble share(double score) {
            return score < 0 ? OptionalDouble.empty() : OptionalDouble.of(score);
        }

        /** Whether there was an answer; a rating may come before the answer that it rates. */
        boolean isAnswered() {
            return attempts > 0;
        }
    }

    @Override
    public String name() {
        return "item";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Set<String> verbs() {
        return Set.of(Verbs.ITEM_ANSWERED, Verbs.ITEM_RATED);
    }

    @Override
    public Optional<String> key(LearningEvent event) {
        return Optional.of(event.objectId());
    }

    @Override
    public State empty() {
        return new State(0, null, null, -1, -1);
    }

    @Override
    public State step(State state, LearningEvent event) {
        Moment now = Moment.of(event);
        boolean answer = event.verb().equals(Verbs.ITEM_ANSWERED);
        int attempts = state.attempts() + (answer ? 1 : 0);
        Moment answered = answer ? Moment.last(state.answered(), now) : state.answered();
        OptionalDouble score = Payload.of(event).score();
        if (score.isEmpty()) {
            return new State(attempts, answered, state.scored(), state.lastScore(), state.bestScore());
        }
        Moment scored = Moment.last(state.scored(), now);
        return new State(attempts, answered, scored, scored.equals(now) ? score.getAsDouble() : state.lastScore(),
                Math.max(state.bestScore(), score.getAsDouble()));
    }

    @Override
    public String write(State state) {
        return Columns.write(state.attempts(), state.answered(), state.scored(), state.lastScore(), state.bestScore());
    }

    @Override
    public State read(String text) {
        Columns columns = Columns.read(text);
        return new State((int) columns.number(0), columns.moment(1), columns.moment(2), columns.share(3), columns.share(4));
    }

    @Override
    public boolean orderFree() {
        return true;
    }
}
