package org.cyclework.record.internal;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Projection;
import org.cyclework.record.QuizRecord;
import org.cyclework.record.Verbs;

/** Which quizzes were begun and handed in. */
final class QuizProjection implements Projection<QuizProjection.State> {

    private static final double UNKNOWN = -1;

    /**
     * What is known of a quiz. The object is null and the moments are null where that did not happen yet; score and share
     * count once it is finished, and a share below 0 is not known. The answers are all that ever were; those that were taken
     * back are told by id, in whatever order both come.
     */
    record State(String objectId, Moment started, int answers, Moment finished, double score, double share,
            Moment touched, Set<UUID> taken) {

        /** Whether its beginning is known; an answer may come before it. */
        boolean isStarted() {
            return started != null;
        }

        QuizRecord of(String session) {
            return new QuizRecord(UUID.fromString(session), objectId, started.time(), Math.max(0, answers - taken.size()), finished != null,
                    finished == null ? OptionalDouble.empty() : OptionalDouble.of(score),
                    finished == null || share < 0 ? OptionalDouble.empty() : OptionalDouble.of(share), touched.at());
        }
    }

    @Override
    public String name() {
        return "quiz";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Set<String> verbs() {
        return Set.of(Verbs.QUIZ_STARTED, Verbs.ITEM_ANSWERED, Verbs.ITEM_FLAGGED, Verbs.QUIZ_FINISHED,
                Verbs.TAKEN_BACK);
    }

    @Override
    public Optional<String> key(LearningEvent event) {
        return event.session().map(UUID::toString).filter(session -> TakenBack.concerns(event, Verbs.ITEM_ANSWERED));
    }

    @Override
    public State empty() {
        return new State(null, null, 0, null, 0, UNKNOWN, null, Set.of());
    }

    @Override
    public State step(State state, LearningEvent event) {
        Moment now = Moment.of(event);
        Moment touched = Moment.last(state.touched(), now);
        return switch (event.verb()) {
            case Verbs.QUIZ_STARTED -> {
                Moment started = Moment.first(state.started(), now);
                yield new State(started.equals(now) ? event.objectId() : state.objectId(), started, state.answers(),
                        state.finished(), state.score(), state.share(), touched, state.taken());
            }
            case Verbs.QUIZ_FINISHED -> {
                Moment finished = Moment.last(state.finished(), now);
                yield finished.equals(now) ? new State(state.objectId(), state.started(), state.answers(), finished,
                        Payload.of(event).score().orElse(0), Payload.of(event).share().orElse(UNKNOWN), touched, state.taken())
                        : new State(state.objectId(), state.started(), state.answers(), finished, state.score(), state.share(), touched, state.taken());
            }
            case Verbs.ITEM_ANSWERED -> new State(state.objectId(), state.started(), state.answers() + 1, state.finished(),
                    state.score(), state.share(), touched, state.taken());
            case Verbs.TAKEN_BACK -> new State(state.objectId(), state.started(), state.answers(), state.finished(), state.score(),
                    state.share(), touched, TakenBack.with(state.taken(), event.acts().getFirst()));
            default -> new State(state.objectId(), state.started(), state.answers(), state.finished(), state.score(),
                    state.share(), touched, state.taken());
        };
    }

    @Override
    public String write(State state) {
        return Columns.write(state.objectId(), state.started(), state.answers(), state.finished(), state.score(),
                state.share(), state.touched(), TakenBack.write(state.taken()));
    }

    @Override
    public State read(String text) {
        Columns columns = Columns.read(text);
        Moment started = columns.moment(1);
        return new State(started == null ? null : columns.text(0), started, (int) columns.number(2), columns.moment(3),
                columns.share(4), columns.share(5), columns.moment(6), TakenBack.read(columns.list(7)));
    }

    @Override
    public boolean orderFree() {
        return true;
    }
}
