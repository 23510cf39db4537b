package org.cyclework.report.internal;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cyclework.report.internal.PrintFonts.Family;

/**
 * Makes text fit for print: accents go on their letters, what nobody sees goes, and words that the fonts cannot write, or
 * could only write wrongly, are replaced by a note in brackets. Remembers what was replaced and which fonts are needed.
 */
final class PrintText {

    /** Scripts of the fonts whose letters would have to change their shape or place, which nothing here can do. */
    private static final Set<UnicodeScript> SHAPED_ELSEWHERE = EnumSet.of(UnicodeScript.NKO, UnicodeScript.SYRIAC, UnicodeScript.MONGOLIAN);

    private static final int LAST_IN_EVERY_CUT = 0x24f;

    private final PrintFonts fonts;
    private final Set<Family> families = EnumSet.of(Family.SERIF, Family.PRINT);
    private final SortedSet<String> missing = new TreeSet<>();

    PrintText(PrintFonts fonts) {
        this.fonts = fonts;
    }

    /** @return the families that the texts so far need, in the order in which they are to be asked */
    Set<Family> families() {
        return Collections.unmodifiableSet(families);
    }

    /** @return what had to be left out so far, such as "words in Devanagari" */
    SortedSet<String> missing() {
        return Collections.unmodifiableSortedSet(missing);
    }

    /** @return the text as it can be printed */
    String printable(String text) {
        if (text.chars().allMatch(c -> c < 0x7f)) {
            return text;
        }
        int[] letters = Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().filter(c -> !isUnseen(c)).toArray();
        StringBuilder out = new StringBuilder();
        String last = "";
        for (int start = 0; start < letters.length;) {
            int end = wordEnd(letters, start);
            String word = new String(letters, start, end - start);
            Optional<String> lack = lack(word);
            if (lack.isEmpty()) {
                out.append(word);
                last = word.isBlank() ? last : "";
            } else if (!lack.get().equals(last)) { // several words in one script are one gap
                out.append('[').append(lack.get()).append(']');
                last = lack.get();
            }
            start = end;
        }
        return out.toString();
    }

    /** Words end at blanks and where the script changes; marks and signs stay with the word before them. */
    private static int wordEnd(int[] letters, int start) {
        boolean blank = Character.isWhitespace(letters[start]);
        UnicodeScript script = UnicodeScript.COMMON;
        int end = start;
        while (end < letters.length && Character.isWhitespace(letters[end]) == blank) {
            UnicodeScript here = UnicodeScript.of(letters[end]);
            boolean weak = here == UnicodeScript.COMMON || here == UnicodeScript.INHERITED;
            if (!weak && script != UnicodeScript.COMMON && here != script || here == UnicodeScript.COMMON && end > start && script != UnicodeScript.ARABIC) {
                return end;
            }
            script = weak ? script : here;
            end++;
        }
        return end;
    }

    /** @return what of the word cannot be printed; empty where all of it can */
    private Optional<String> lack(String word) {
        Optional<String> shaped = JoinedLetters.shape(word);
        if (shaped.isEmpty()) {
            return Optional.of(note(word.codePointAt(0), UnicodeScript.ARABIC));
        }
        for (int c : shaped.get().codePoints().toArray()) {
            if (Character.isWhitespace(c)) {
                continue;
            }
            Optional<Family> family = fonts.of(c);
            UnicodeScript script = UnicodeScript.of(c);
            if (family.isEmpty() || SHAPED_ELSEWHERE.contains(script)) {
                return Optional.of(note(c, script));
            }
            families.add(family.get());
            if (c > LAST_IN_EVERY_CUT) {
                families.add(Family.UPRIGHT);
            }
        }
        return Optional.empty();
    }

    private String note(int c, UnicodeScript script) {
        String what = script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED || script == UnicodeScript.UNKNOWN
                ? "sign " + String.format(Locale.ROOT, "U+%04X", c) : "words in " + name(script);
        missing.add(what);
        return what;
    }

    private static String name(UnicodeScript script) {
        String plain = script.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(plain.charAt(0)) + plain.substring(1) + (script == UnicodeScript.HAN ? " characters" : " letters");
    }

    /** Direction marks, choices of style and shades of skin; joiners of letters stay. */
    private static boolean isUnseen(int c) {
        return c != 0x200c && c != 0x200d && Character.getType(c) == Character.FORMAT
                || c >= 0x1f3fb && c <= 0x1f3ff || c >= 0xfe00 && c <= 0xfe0f || c >= 0xe0100 && c <= 0xe01ef || Character.isISOControl(c) && !Character.isWhitespace(c);
    }
}
