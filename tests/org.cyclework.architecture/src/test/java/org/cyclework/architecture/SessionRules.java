package org.cyclework.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Calls that come out differently in another session: in the digits and the calendar of its language, by its rules for capital
 * letters, or in its character set. Whatever is kept, exchanged or compared names the locale and the character set instead.
 */
final class SessionRules {

    private static final String UNTIL_COMMA = "\\(\\s*[^(),]*(?:\\([^()]*\\)[^(),]*)*";
    /** What is looked for, and what to write instead. */
    private static final Map<Pattern, String> CALLS = Map.of(
            Pattern.compile("\\bString\\.format\\(\\s*(?![\\w.]*(?:Locale\\.|[lL]ocale\\b))"), "String.format(Locale.ROOT, …)",
            Pattern.compile("\\.formatted\\("), "String.format(Locale.ROOT, …)",
            Pattern.compile("\\.printf\\(\\s*(?![\\w.]*(?:Locale\\.|[lL]ocale\\b))"), "printf(Locale.ROOT, …)",
            Pattern.compile("\\.to(?:Lower|Upper)Case\\(\\s*\\)"), "toLowerCase(Locale.ROOT)",
            Pattern.compile("\\bDateTimeFormatter\\.ofPattern" + UNTIL_COMMA + "\\)"), "ofPattern(…, Locale.ROOT)",
            Pattern.compile("\\bnew (?:DecimalFormat|SimpleDateFormat)" + UNTIL_COMMA + "\\)|\\bNumberFormat\\.get\\w*\\(\\s*\\)|\\bMessageFormat\\.format\\("),
            "a format with Locale.ROOT",
            Pattern.compile(
                    "\\.getBytes\\(\\s*\\)|\\bnew (?:InputStreamReader|OutputStreamWriter|FileReader|FileWriter|PrintWriter|Scanner)\\(\\s*(?:new )?\\w*(?:[sS]tream|[fF]ile|System\\.\\w+)\\w*\\s*\\)|\\bCharset\\.defaultCharset\\("),
            "StandardCharsets.UTF_8");

    private SessionRules() {
    }

    /** @return each call in a source text that the session decides, as the line it begins in and what to write instead */
    static List<String> broken(String name, String source) {
        List<String> broken = new ArrayList<>();
        CALLS.forEach((call, instead) -> {
            Matcher found = call.matcher(source);
            while (found.find()) {
                long line = source.substring(0, found.start()).lines().count();
                broken.add(name + ":" + Math.max(1, line) + " " + found.group().strip() + " → " + instead);
            }
        });
        return broken;
    }
}
