package org.cyclework.roleplay;

import java.util.List;
import java.util.Optional;

/**
 * A moment at which the trainee chooses: all that the trainee may know now, and no more.
 *
 * @param nodeId the node's id in the case
 * @param round number of this round, from 1
 * @param rounds rounds the scene has at most
 * @param narration what happens, seen from the trainee's chair
 * @param cue what can be seen or heard of the other before they speak, where the case says so
 * @param otherSaid the other's last line; empty before their first
 * @param story everything said so far, oldest first
 * @param ownArousal the inner alarm of the trainee's character, 0 to 1
 * @param ownArousalSoFar the same at the opening and after each round, oldest first; the last one is {@code ownArousal}
 * @param shownArousal the arousal that shows in the other, 0 to 1; what is felt may be higher
 * @param choices what may be said or done, in the order of this play
 * @param beat the question to answer first; while it waits, nothing can be chosen (leaving always can)
 */
public record Moment(String nodeId, int round, int rounds, String narration, Optional<String> cue,
        Optional<SpokenLine> otherSaid, List<SpokenLine> story, double ownArousal, List<Double> ownArousalSoFar,
        double shownArousal, List<Choice> choices, Optional<PendingBeat> beat) {

    /** Copies the lists. */
    public Moment {
        story = List.copyOf(story);
        ownArousalSoFar = List.copyOf(ownArousalSoFar);
        choices = List.copyOf(choices);
    }
}
