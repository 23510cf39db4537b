package org.cyclework.roleplay.internal;

import java.util.List;
import org.cyclework.model.vignette.Effect;
import org.cyclework.model.vignette.Node;
import org.cyclework.model.vignette.Option;
import org.cyclework.roleplay.SpokenLine;
import org.cyclework.roleplay.dynamics.Couple;
import org.cyclework.roleplay.dynamics.Turn;
import org.cyclework.roleplay.dynamics.Utterance;

/**
 * One round as it was played.
 *
 * @param index the round, from 0 over the whole play
 * @param scene which scene of the play, from 1
 * @param node where in the story
 * @param offered the options that were shown
 * @param option what the trainee chose, or the option nearest to the move that was played freely
 * @param free whether the move was played freely
 * @param ownWords what the trainee would have said before the options were seen; may be empty
 * @param answerWords the same of the second trainee at one screen; empty otherwise
 * @param answers what the second trainee at one screen might have answered; empty otherwise
 * @param said the trainee's utterance
 * @param answer the other's utterance
 * @param before the two before it; not to be changed
 * @param own the trainee's turn
 * @param reply the other's turn
 * @param pinned whether the author fixed the reply
 * @param ownLine the trainee's words
 * @param replyLine the other's words
 * @param effects what the story did to the two after the reply
 */
public record PlayedRound(int index, int scene, Node node, List<Option> offered, Option option, boolean free,
        String ownWords, String answerWords, List<OfferedAnswer> answers, Utterance said, Utterance answer, Couple before,
        Turn own, Turn reply, boolean pinned, SpokenLine ownLine, SpokenLine replyLine, List<Effect> effects) {
}
