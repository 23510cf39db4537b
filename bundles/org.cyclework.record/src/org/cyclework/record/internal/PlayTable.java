package org.cyclework.record.internal;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.PlayRecord;
import org.cyclework.record.PlayState;
import org.cyclework.record.Verbs;

/** Which plays were begun and how far they are. */
final class PlayTable implements Derived {

    private final Sql sql;

    PlayTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void take(LearningEvent event, Payload payload) throws SQLException {
        if (payload.session().isEmpty()) {
            return;
        }
        UUID session = payload.session().get();
        switch (event.verb()) {
            case Verbs.PLAY_STARTED -> start(event, session);
            case Verbs.PLAY_TURN, Verbs.BEAT_ANSWERED, Verbs.PLAY_HINT, Verbs.PLAY_REFLECTED -> touch(event, session);
            case Verbs.PLAY_REWOUND -> move(event, session, PlayState.OPEN);
            case Verbs.PLAY_STOPPED -> move(event, session, PlayState.STOPPED);
            case Verbs.PLAY_ENDED -> move(event, session, PlayState.AWAITING_DEBRIEF);
            case Verbs.DEBRIEF_FINISHED -> move(event, session, PlayState.DONE);
            default -> { }
        }
    }

    private void start(LearningEvent event, UUID session) throws SQLException {
        if (touch(event, session) == 0) {
            sql.update("INSERT INTO play (learner, session, case_id, started_at, state, last_sequence)"
                    + " VALUES (?, ?, ?, ?, ?, ?)", event.learner(), session, event.objectId(), event.at().toEpochMilli(),
                    PlayState.OPEN.name(), event.sequence());
        }
    }

    private int touch(LearningEvent event, UUID session) throws SQLException {
        return sql.update("UPDATE play SET last_sequence = ? WHERE learner = ? AND session = ?", event.sequence(),
                event.learner(), session);
    }

    /** A play that is done stays done. */
    private void move(LearningEvent event, UUID session, PlayState state) throws SQLException {
        sql.update("UPDATE play SET state = CASE WHEN state = 'DONE' THEN state ELSE ? END, last_sequence = ?"
                + " WHERE learner = ? AND session = ?", state.name(), event.sequence(), event.learner(), session);
    }

    @Override
    public void clear() throws SQLException {
        sql.update("DELETE FROM play");
    }

    List<PlayRecord> of(UUID learner) throws SQLException {
        return sql.list("SELECT session, case_id, started_at, state, last_sequence FROM play WHERE learner = ?"
                + " ORDER BY last_sequence DESC, session", row -> new PlayRecord(row.getObject(1, UUID.class),
                        row.getString(2), Instant.ofEpochMilli(row.getLong(3)), PlayState.valueOf(row.getString(4)),
                        row.getLong(5)), learner);
    }
}
