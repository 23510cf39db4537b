package org.cyclework.roleplay;

import java.util.List;
import java.util.Optional;
import org.cyclework.model.vignette.Seat;

/**
 * A moment at which the trainee chooses: all that the trainee may know now, and no more.
 *
 * @param nodeId the node's id in the case
 * @param stage the scene that is on
 * @param seat whose turn it is; always the trainee's own but for two at one screen
 * @param ownName the character whose turn it is
 * @param otherName the other one
 * @param round number of this round over the whole play, from 1, as it is called everywhere
 * @param rounds number of the last round that the scene can have, over the whole play
 * @param narration what happens, seen from the trainee's chair
 * @param cue what can be seen or heard of the other before they speak, where the case says so
 * @param otherSaid the other's last line; empty before their first
 * @param story everything said so far, oldest first
 * @param ownArousal the inner alarm of the trainee's character, 0 to 1
 * @param ownArousalSoFar the same at the opening and after each round, oldest first; the last one is {@code ownArousal}
 * @param ownSecurity how safe that character feels now, 0 to 1
 * @param shownArousal the arousal that shows in the other, 0 to 1; what is felt may be higher
 * @param choices what may be said or done, in the order of this play
 * @param beat the question to answer first; while it waits, nothing can be chosen (leaving always can)
 * @param aids what helps here
 */
public record Moment(String nodeId, Stage stage, Seat seat, String ownName, String otherName, int round, int rounds,
        String narration, Optional<String> cue, Optional<SpokenLine> otherSaid, List<SpokenLine> story, double ownArousal,
        List<Double> ownArousalSoFar, double ownSecurity, double shownArousal, List<Choice> choices,
        Optional<PendingBeat> beat, Aids aids) {

    /** Copies the lists. */
    public Moment {
        story = List.copyOf(story);
        ownArousalSoFar = List.copyOf(ownArousalSoFar);
        choices = List.copyOf(choices);
    }
}
