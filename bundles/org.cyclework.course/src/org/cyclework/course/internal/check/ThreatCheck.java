package org.cyclework.course.internal.check;

import java.util.regex.Pattern;

/** A threat about home, money, children, papers, outing or harm is no move: coding stops there. A short list of words; the finding asks to look. */
final class ThreatCheck implements Check {

    private static final Pattern THREAT = Pattern.compile("(?:chang\\w*|new) (?:the |a )?locks?\\b|lock (?:you|him|her|them) out|throw (?:you|him|her|them|your things) out"
            + "|kick (?:you|him|her|them) out"
            + "|(?:there's|that's|you know where) the door\\b|get out of (?:my|this) (?:house|flat|home)|let the (?:room|flat|house),? then|pack your (?:bags?|things)"
            + "|take the (?:kids?|children|baby|boys?|girls?)|never see (?:the (?:kids?|children|baby)|them) again|keep the (?:kids?|children|baby) from"
            + "|(?:your|the) (?:visa|papers|passport|permit)|cut you off|not (?:a|one|another) (?:penny|cent) from me|(?:stop|freeze) the (?:card|account)"
            + "|tell your (?:mother|father|parents|boss|family) (?:what|that|about)"
            + "|i(?:'ll| will|'m going to) kill|kill (?:you|myself)|hurt (?:you|myself)|(?:you'll|you will) (?:be sorry|regret|pay for)");

    @Override
    public void check(PackModel pack, Findings findings) {
        for (Said said : Said.in(pack)) {
            if (THREAT.matcher(said.plain()).find()) {
                findings.warning(said.element(), "threat-as-move", said.quoted() + " may be a threat, and it is coded " + said.move() + ".",
                        "Where it is one, take it out: threats are not moves, and the safety page speaks.");
            }
        }
    }
}
