package org.cyclework.roleplay;

import java.util.Optional;
import org.cyclework.model.vignette.Channel;

/**
 * The scene that is on.
 *
 * @param title its title
 * @param number which of the case's scenes it is, from 1
 * @param setting where and when
 * @param channel through what the two talk
 * @param interlude what lies between this scene and the one before; only at the first moment of a later scene
 */
public record Stage(String title, int number, String setting, Channel channel, Optional<String> interlude) {
}
