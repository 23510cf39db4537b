package org.cyclework.record.internal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.PlayRecord;
import org.cyclework.record.PlayState;
import org.cyclework.record.Projection;
import org.cyclework.record.Verbs;

/** Which plays were begun and how far they are. */
final class PlayProjection implements Projection<PlayProjection.State> {

    private static final Map<String, PlayState> MOVES = Map.of(Verbs.PLAY_REWOUND, PlayState.OPEN,
            Verbs.PLAY_STOPPED, PlayState.STOPPED, Verbs.PLAY_ENDED, PlayState.AWAITING_DEBRIEF,
            Verbs.DEBRIEF_FINISHED, PlayState.DONE);

    /** What did not happen yet is null. */
    record State(String caseId, Moment started, PlayState state, Moment moved, boolean done, Moment touched) {

        /** Whether its beginning is known; a turn may come before it. */
        boolean isStarted() {
            return started != null;
        }

        PlayRecord of(String session) {
            PlayState now = done ? PlayState.DONE : state;
            return new PlayRecord(UUID.fromString(session), caseId, started.time(), now, touched.at());
        }
    }

    @Override
    public String name() {
        return "play";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Set<String> verbs() {
        return Set.of(Verbs.PLAY_STARTED, Verbs.PLAY_TURN, Verbs.BEAT_ANSWERED, Verbs.PLAY_HINT, Verbs.PLAY_REWOUND,
                Verbs.PLAY_STOPPED, Verbs.PLAY_ENDED, Verbs.DEBRIEF_FINISHED);
    }

    @Override
    public Optional<String> key(LearningEvent event) {
        return event.session().map(UUID::toString);
    }

    @Override
    public State empty() {
        return new State(null, null, PlayState.OPEN, null, false, null);
    }

    /** A play that is done stays done. */
    @Override
    public State step(State state, LearningEvent event) {
        Moment now = Moment.of(event);
        Moment touched = Moment.last(state.touched(), now);
        if (event.verb().equals(Verbs.PLAY_STARTED)) {
            Moment started = Moment.first(state.started(), now);
            return new State(started.equals(now) ? event.objectId() : state.caseId(), started, state.state(), state.moved(),
                    state.done(), touched);
        }
        PlayState to = MOVES.get(event.verb());
        if (to == null) {
            return new State(state.caseId(), state.started(), state.state(), state.moved(), state.done(), touched);
        }
        Moment moved = Moment.last(state.moved(), now);
        return new State(state.caseId(), state.started(), moved.equals(now) ? to : state.state(), moved,
                state.done() || to == PlayState.DONE, touched);
    }

    @Override
    public String write(State state) {
        return Columns.write(state.caseId(), state.started(), state.state(), state.moved(), state.done(), state.touched());
    }

    @Override
    public State read(String text) {
        Columns columns = Columns.read(text);
        Moment started = columns.moment(1);
        return new State(started == null ? null : columns.text(0), started, PlayState.valueOf(columns.text(2)),
                columns.moment(3), Boolean.parseBoolean(columns.text(4)), columns.moment(5));
    }

    @Override
    public boolean orderFree() {
        return true;
    }
}
