package org.cyclework.supervision;

/**
 * A moment of a case that was a turning point for many. It tells of moves, never of a person.
 *
 * @param caseId the case
 * @param title its title
 * @param nodeId where in the story
 * @param people for how many, at least {@link GroupOverview#FEWEST_INSIDE}
 * @param of how many came to this moment
 * @param moves what they did there, in words, the most common first
 */
public record CommonTurningPoint(String caseId, String title, String nodeId, int people, int of, String moves) {
}
