package org.cyclework.record.internal.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which characters may stand in a person's name, and where: nothing that nobody sees, save what a script cannot do without. */
public final class NameCharacters {

    private static final int NON_JOINER = 0x200c;
    private static final int JOINER = 0x200d;
    private static final int EMOJI_STYLE = 0xfe0f;
    private static final int LOST = 0xfffd;
    private static final Set<UnicodeScript> JOINING = EnumSet.of(UnicodeScript.ARABIC, UnicodeScript.SYRIAC, UnicodeScript.NKO,
            UnicodeScript.MONGOLIAN, UnicodeScript.MANDAIC, UnicodeScript.ADLAM, UnicodeScript.HANIFI_ROHINGYA, UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI, UnicodeScript.GURMUKHI, UnicodeScript.GUJARATI, UnicodeScript.ORIYA, UnicodeScript.TAMIL, UnicodeScript.TELUGU,
            UnicodeScript.KANNADA, UnicodeScript.MALAYALAM, UnicodeScript.SINHALA, UnicodeScript.MYANMAR, UnicodeScript.KHMER);

    private NameCharacters() {
    }

    /** @return true for accents, whatever the script */
    public static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.ENCLOSING_MARK;
    }

    /**
     * Looks at one character of a name.
     *
     * @param name the whole name, as code points
     * @param at which one
     * @return why it cannot be part of this name, as a whole sentence; empty where it can
     */
    public static Optional<String> fault(int[] name, int at) {
        int c = name[at];
        String sign = String.format(Locale.ROOT, "U+%04X", c);
        return switch (Character.getType(c)) {
            case Character.CONTROL -> Optional.of("A name cannot hold a control character (" + sign + ").");
            case Character.FORMAT -> (c == JOINER || c == NON_JOINER) && joins(name, at) ? Optional.empty() : Optional.of(unseen(sign));
            case Character.SURROGATE -> Optional.of("A name cannot hold half a character (" + sign + ").");
            case Character.PRIVATE_USE, Character.UNASSIGNED ->
                Optional.of("A name cannot hold a character that Unicode gives no meaning (" + sign + ").");
            default -> {
                if (c == LOST) {
                    yield Optional.of("A character of the name was lost on its way here.");
                }
                if (isFiller(c) || isSelector(c) && !selects(name, at)) {
                    yield Optional.of(unseen(sign));
                }
                boolean loose = isMark(c) && (at == 0 || name[at - 1] == ' ');
                yield loose ? Optional.of("A name cannot hold an accent without a letter (" + sign + ").") : Optional.empty();
            }
        };
    }

    private static String unseen(String sign) {
        return "A name cannot hold a character that nobody sees (" + sign + ").";
    }

    /** Between two letters of a script that joins its letters, or within a picture that is made of several. */
    private static boolean joins(int[] name, int at) {
        if (at == 0 || at == name.length - 1) {
            return false;
        }
        int before = name[at - 1];
        int after = name[at + 1];
        if (name[at] == JOINER && Character.isEmoji(after) && !Character.isLetterOrDigit(after)) {
            return before == EMOJI_STYLE || Character.isEmoji(before) && !Character.isLetterOrDigit(before);
        }
        UnicodeScript script = scriptAt(name, at - 1);
        return JOINING.contains(script) && script == UnicodeScript.of(after) && isPartOfWord(after);
    }

    /** The script of the letter; for a mark that many scripts use, of the letter it belongs to. */
    private static UnicodeScript scriptAt(int[] name, int at) {
        for (int i = at; i >= 0; i--) {
            UnicodeScript script = UnicodeScript.of(name[i]);
            if (script != UnicodeScript.INHERITED) {
                return isPartOfWord(name[i]) ? script : UnicodeScript.UNKNOWN;
            }
        }
        return UnicodeScript.UNKNOWN;
    }

    private static boolean isPartOfWord(int c) {
        return Character.isLetter(c) || isMark(c) || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isFiller(int c) {
        return c == 0x34f || c == 0x115f || c == 0x1160 || c == 0x17b4 || c == 0x17b5 || c == 0x3164 || c == 0xffa0;
    }

    private static boolean isSelector(int c) {
        return c >= 0xfe00 && c <= 0xfe0f || c >= 0xe0100 && c <= 0xe01ef || c >= 0x180b && c <= 0x180f;
    }

    private static boolean selects(int[] name, int at) {
        if (at == 0) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(name[at - 1]);
        return Character.isEmoji(name[at - 1]) && !Character.isLetterOrDigit(name[at - 1]) || script == UnicodeScript.HAN
                || script == UnicodeScript.MONGOLIAN;
    }
}
