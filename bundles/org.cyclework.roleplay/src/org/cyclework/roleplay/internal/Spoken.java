package org.cyclework.roleplay.internal;

import java.util.List;
import org.cyclework.model.vignette.Option;
import org.cyclework.roleplay.SpokenLine;
import org.cyclework.roleplay.dynamics.Couple;
import org.cyclework.roleplay.dynamics.Turn;
import org.cyclework.roleplay.dynamics.Utterance;

/**
 * The first half of a round: the seat that the story is told from has spoken.
 *
 * @param offered the options that were shown
 * @param option what was chosen, or the option nearest to a free move
 * @param free whether it was a free move
 * @param ownWords what the trainee would have said; may be empty
 * @param said the utterance
 * @param line the words
 * @param before the two before it
 * @param turn what it did
 */
public record Spoken(List<Option> offered, Option option, boolean free, String ownWords, Utterance said, SpokenLine line,
        Couple before, Turn turn) {

    /** Copies the list. */
    public Spoken {
        offered = List.copyOf(offered);
    }
}
