package org.cyclework.course.internal.check;

import java.util.List;
import java.util.regex.Pattern;
import org.cyclework.model.vignette.MoveCode;

/**
 * Silence alone is no wall: a line that is coded as stonewalling shows two signs of different kinds. Which words count as a
 * sign is a rough list; the finding asks to look.
 */
final class StonewallCheck implements Check {

    private static final int SIGNS = 2;
    private static final List<Pattern> KINDS = List.of(
            sign("no (?:answer|reply|word|look)|nothing|silen\\w*|sa(?:ys|y|id) nothing|not a word|without a word|unanswered"
                    + "|let it (?:buzz|beep|ring)|don't answer|doesn't answer|leave the (?:answer|doorway)|asked a second time"),
            sign("look\\w*|eyes|gaze|stare\\w*|glance\\w*|read\\w*|watch\\w*|count\\w*|scroll\\w*|typing|seen|menu|essay|screen|window|wall"),
            sign("turn\\w*|back|shoulders?|arms|face|jaw|still|straight|stiff|moves?|lie|lies|lean\\w*|sit|sits|asleep"),
            sign("go|goes|going|walk\\w*|door|shower|left|leav\\w*|out|upstairs|away"),
            sign("headphones|earplugs|pillow|blanket|lamp off|tap|phone|muted?|unread|unplayed|screen down|dot|moon|offline|delivered|switch\\w*|off"),
            sign("answer a message|fold\\w*|iron\\w*|marks?|pen|radio|pulls?|stud(?:y|ies)|breathe"
                    + "|wip\\w*|dr(?:y|ies)|rins\\w*|brush\\w*|wash\\w*|straighten\\w*|check\\w*|tie|cup|plate|cloth|pot|knot|shoes"
                    + "|hums?|picks? at|put up a story|a heart under|listening to|gets an answer"),
            sign("says your name|asks|waits|knocks|calls|well\\?|tea\\?|when your name|buzzes"));

    private static Pattern sign(String words) {
        return Pattern.compile("\\b(?:" + words + ")(?!\\w)");
    }

    @Override
    public void check(PackModel pack, Findings findings) {
        for (Said said : Said.in(pack)) {
            String text = said.plain();
            if (said.move() == MoveCode.STONEWALL && !said.words().isEmpty() && KINDS.stream().filter(kind -> kind.matcher(text).find()).count() < SIGNS) {
                findings.warning(said.element(), "one-sign-wall", said.quoted() + " is coded as stonewalling and shows fewer than two signs of it.",
                        "Show a second sign, such as turning away, or call it neutral.");
            }
        }
    }
}
