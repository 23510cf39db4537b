package org.cyclework.roleplay.internal;

import org.cyclework.model.vignette.Node;
import org.cyclework.model.vignette.Option;
import org.cyclework.roleplay.SpokenLine;
import org.cyclework.roleplay.dynamics.Couple;
import org.cyclework.roleplay.dynamics.Turn;
import org.cyclework.roleplay.dynamics.Utterance;

/**
 * One round as it was played.
 *
 * @param index the round, from 0
 * @param node where in the story
 * @param option what the trainee chose
 * @param said the same as an utterance
 * @param before the two before it; not to be changed
 * @param own the trainee's turn
 * @param reply the other's turn
 * @param pinned whether the author fixed the reply
 * @param ownLine the trainee's words
 * @param replyLine the other's words
 */
public record PlayedRound(int index, Node node, Option option, Utterance said, Couple before, Turn own, Turn reply,
        boolean pinned, SpokenLine ownLine, SpokenLine replyLine) {
}
