package org.cyclework.ui.trainee.assigned;

import java.util.List;
import java.util.Optional;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.Transcript;
import org.cyclework.roleplay.Try;
import org.cyclework.supervision.TurnRef;

/** Finds the turn of a play that a supervisor points at. */
public final class TurnPlace {

    private TurnPlace() {
    }

    /** @return what was said in that turn; empty where the play has no such turn */
    public static Optional<Transcript.Row> row(KeptPlay play, TurnRef turn) {
        if (!turn.session().equals(play.session())) {
            return Optional.empty();
        }
        Optional<Try> tried = play.tries().stream().filter(each -> each.number() == turn.tryNumber()).findFirst();
        Optional<List<Transcript.Row>> rows = tried.map(each -> each.play().transcript().rows());
        return rows.filter(all -> turn.turn() <= all.size()).map(all -> all.get(turn.turn() - 1));
    }
}
