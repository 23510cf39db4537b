package org.cyclework.roleplay;

/**
 * One thing the trainee may say or do now. What move it stands for is not shown before the debrief.
 *
 * @param id the option's id in the case, the same in every play
 * @param line the words or the deed
 * @param safetyExit whether it is a way out for someone who is frightened, shouted at or blocked
 */
public record Choice(String id, String line, boolean safetyExit) {
}
