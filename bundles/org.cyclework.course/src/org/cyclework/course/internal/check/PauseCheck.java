package org.cyclework.course.internal.check;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyclework.model.vignette.MoveCode;

/** A break is a break by its time: whoever announces one says until when, and it is long enough to calm down in. */
final class PauseCheck implements Check {

    private static final int LEAST_MINUTES = 20;
    private static final String NUMBER = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
    private static final Pattern TIME = Pattern.compile("\\d{1,2}[:.]\\d{2}|\\bminutes?\\b|\\b(?:half|quarter)(?: an)? hours?\\b|\\ban? hour\\b|\\bhours\\b|o'clock"
            + "|\\b(?:half|quarter) (?:past|to)\\b|\\bhalf hour\\b|\\b(?:past|to|at|by|till|until|before|after) (?:" + NUMBER + "|noon|midnight|\\d{1,2})\\b"
            + "|\\b(?:in|give me|back in) (?:twenty|thirty|forty|sixty|\\d{2})\\b|\\bbig hand\\b|\\b(?:an hour|\\d{1,2} ?(?:am|pm|min))\\b");
    private static final Pattern MINUTES = Pattern.compile("(?<![\\w-])(\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen)(?: more)? minutes\\b");
    private static final Map<String, Integer> FEW = Map.of("two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8, "nine", 9, "ten", 10,
            "fifteen", 15);

    @Override
    public void check(PackModel pack, Findings findings) {
        Said.in(pack).stream().filter(said -> said.move() == MoveCode.PAUSE && !said.words().isEmpty()).forEach(said -> pause(said, findings));
    }

    private static void pause(Said said, Findings findings) {
        String text = said.plain();
        if (!TIME.matcher(text).find()) {
            findings.warning(said.element(), "pause-without-time", said.quoted() + " is coded as a break and names no time.",
                    "Let it say until when, by the clock, or give it another code.");
            return;
        }
        Matcher minutes = MINUTES.matcher(text);
        if (minutes.find() && minutes(minutes.group(1)) < LEAST_MINUTES) {
            findings.warning(said.element(), "short-pause", "A break of “" + minutes.group() + "” is too short to calm down in.",
                    "Make it about " + LEAST_MINUTES + " minutes or more.");
        }
    }

    private static int minutes(String word) {
        return Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : FEW.getOrDefault(word, 12);
    }
}
