package org.cyclework.roleplay.internal;

import java.util.ArrayList;
import java.util.List;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.SpokenLine;
import org.cyclework.roleplay.Transcript;
import org.cyclework.roleplay.Transcript.Heard;
import org.cyclework.roleplay.Transcript.Row;
import org.cyclework.roleplay.dynamics.Turn;

/** Writes down what was said in a play. */
public final class Transcripts {

    private Transcripts() {
    }

    /**
     * All that was said.
     *
     * @param performance the play
     * @return the transcript
     */
    public static Transcript of(Performance performance) {
        Seat told = performance.casting().scene().getSeat();
        Seat other = told == Seat.PURSUER ? Seat.DISTANCER : Seat.PURSUER;
        List<Row> rows = new ArrayList<>();
        for (PlayedRound round : performance.rounds()) {
            rows.add(row(round.scene(), round.index(), round.node().getId(), told, round.ownLine(), round.own(), false,
                    round.ownWords()));
            rows.add(row(round.scene(), round.index(), round.node().getId(), other, round.replyLine(), round.reply(),
                    round.pinned(), round.answerWords()));
        }
        performance.spoken().ifPresent(half -> rows.add(row(performance.sceneNumber(), performance.rounds().size(),
                performance.node().getId(), told, half.line(), half.turn(), false, half.ownWords())));
        return new Transcript(rows);
    }

    private static Row row(int scene, int round, String nodeId, Seat seat, SpokenLine line, Turn turn, boolean pinned,
            String ownWords) {
        return new Row(scene, round + 1, nodeId, seat, line.name(), line.text(), line.cue(), turn.move(),
                turn.appraisal().applied(), turn.intensity(), pinned,
                new Heard(turn.appraisal().pressure(), turn.appraisal().disconnection(), turn.appraisal().safety(),
                        turn.appraisal().slowing()), ownWords, turn.a(), turn.b());
    }
}
