package org.cyclework.course.internal.check;

import java.util.regex.Pattern;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Option;

/** Giving room is no gift where one's own need goes with it: a line that says so carries the flag. A rough list of words; the finding asks to look. */
final class DroppedNeedCheck implements Check {

    private static final Pattern DROPPED = Pattern.compile("never mind|(?:it |that )?doesn't matter|it(?:'ll| will)? keeps?\\b|forget (?:it|about it|i said)|i'm fine|i don't need|nothing from you"
            + "|(?:anything|nothing) from (?:me|you)|don't have to (?:carry|mind|rescue|wait for|be anything)|leave me|without me|mine can wait|don't (?:mind|worry about) me");

    @Override
    public void check(PackModel pack, Findings findings) {
        for (Said said : Said.in(pack)) {
            if (said.element() instanceof Option option && said.move() == MoveCode.SPACE && !option.isSelfSilencing()
                    && DROPPED.matcher(said.plain()).find()) {
                findings.warning(option, "need-dropped", said.quoted() + " gives room and seems to drop the speaker's own need.",
                        "Set 'selfSilencing', or let the need keep a time.");
            }
        }
    }
}
