package org.cyclework.search.internal;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;

/** Characters that nobody sees and that come along when text is copied: soft hyphens, zero-width spaces, direction marks, controls. */
final class Invisible {

    /** Takes them out; for a filter that keeps count of what stood where. */
    static final NormalizeCharMap DROPPED = dropped();

    private static final String CAPITAL_WITHIN = "(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll})";

    private Invisible() {
    }

    /** @return the text without them */
    static String without(String text) {
        return instead(text, "");
    }

    /** @return the text as it reads where each of them, or a capital within a word, stands for the end of a word */
    static String apart(String text) {
        return instead(text, " ").replaceAll(CAPITAL_WITHIN, " ");
    }

    private static String instead(String text, String replacement) {
        if (text.codePoints().noneMatch(Invisible::is)) {
            return text;
        }
        return text.codePoints().mapToObj(c -> is(c) ? replacement : Character.toString(c)).collect(Collectors.joining());
    }

    static boolean is(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT -> true;
            case Character.CONTROL -> !Character.isWhitespace(codePoint);
            // joiners of letters, variation selectors, and letters that are blanks
            default -> codePoint == 0x34f || codePoint >= 0xfe00 && codePoint <= 0xfe0f || codePoint >= 0xe0100 && codePoint <= 0xe01ef
                    || codePoint >= 0x180b && codePoint <= 0x180f || codePoint == 0x115f || codePoint == 0x1160
                    || codePoint == 0x3164 || codePoint == 0xffa0;
        };
    }

    /** Between the two ranges, and after them, there are Chinese characters, private ones and nothing; asking those too takes a noticeable time. */
    private static NormalizeCharMap dropped() {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        IntStream.concat(IntStream.range(0, 0x20000), IntStream.range(0xe0000, 0xe1000)).filter(Invisible::is).forEach(c -> map.add(Character.toString(c), ""));
        return map.build();
    }
}
