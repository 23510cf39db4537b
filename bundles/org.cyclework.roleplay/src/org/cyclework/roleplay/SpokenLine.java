package org.cyclework.roleplay;

import java.util.Optional;

/**
 * What one of the two said or did, as it could be seen and heard.
 *
 * @param own whether the trainee's own character spoke
 * @param name the speaker's name
 * @param text the words or the deed
 * @param cue what showed besides the words, where the case says so
 */
public record SpokenLine(boolean own, String name, String text, Optional<String> cue) {
}
