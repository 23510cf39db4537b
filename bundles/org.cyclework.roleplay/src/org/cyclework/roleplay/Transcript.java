package org.cyclework.roleplay;

import java.util.List;
import java.util.Optional;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.dynamics.PartnerState;

/**
 * Everything that was said in a way through a play, with where both people stood after it. The same whether it is read
 * from the play or from the learner record.
 *
 * @param rows what was said, oldest first
 */
public record Transcript(List<Row> rows) {

    /** Copies the list. */
    public Transcript {
        rows = List.copyOf(rows);
    }

    /**
     * One thing said.
     *
     * @param scene which scene of the play, from 1
     * @param round round over the whole play, from 1
     * @param nodeId where in the story
     * @param seat who spoke
     * @param name the speaker's name
     * @param text the words or the deed
     * @param cue what showed besides
     * @param move the move as chosen
     * @param applied what it landed as
     * @param intensity 1 low, 2 clear, 3 strong
     * @param pinned whether the case's author fixed it
     * @param heard what it meant to the hearer
     * @param ownWords what the trainee would have said before the options were seen; may be empty
     * @param pursuer the pursuing partner after it
     * @param distancer the distancing partner after it
     */
    public record Row(int scene, int round, String nodeId, Seat seat, String name, String text, Optional<String> cue,
            MoveCode move, MoveCode applied, int intensity, boolean pinned, Heard heard, String ownWords, PartnerState pursuer,
            PartnerState distancer) {
    }

    /**
     * What a turn meant to the hearer, each 0 to 1.
     *
     * @param pressure E, pressure or inadequacy
     * @param disconnection B, disconnection
     * @param safety S, safety taken in
     * @param slowing L, how much the talk slowed
     */
    public record Heard(double pressure, double disconnection, double safety, double slowing) {
    }
}
