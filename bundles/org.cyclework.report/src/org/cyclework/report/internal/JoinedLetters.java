package org.cyclework.report.internal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.DecompositionType;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Joins Arabic letters by the forms that Unicode has for each place in a word, and turns lines round for a page that is
 * written from the left. What each form stands for, and which letters join, is taken from the Unicode data of ICU.
 */
final class JoinedLetters implements BidiReorderer {

    private static final int LAM = 0x644;
    private static final Map<String, Integer> FORMS = forms();

    /** @return the text with every letter in the form of its place; empty where a form is needed that Unicode does not have */
    static Optional<String> shape(String text) {
        int[] letters = text.codePoints().toArray();
        StringBuilder out = new StringBuilder();
        boolean[] used = new boolean[letters.length];
        for (int i = 0; i < letters.length; i++) {
            if (used[i]) {
                continue;
            }
            int next = neighbour(letters, i, 1);
            Integer both = letters[i] == LAM && next >= 0 ? FORMS.get(key(place(letters, i, false), LAM, letters[next])) : null;
            if (both != null) {
                out.appendCodePoint(both);
                used[next] = true;
                continue;
            }
            int place = place(letters, i, true);
            Integer form = FORMS.get(key(place, letters[i]));
            if (form == null && place != DecompositionType.ISOLATED) {
                return Optional.empty();
            }
            out.appendCodePoint(form == null ? letters[i] : form);
        }
        return Optional.of(out.toString());
    }

    @Override
    public String shapeText(String text) {
        return shape(text).orElse(text);
    }

    /** Numbers and words of other scripts within the line keep their direction. */
    @Override
    public String reorderRTLTextToLTR(String text) {
        Bidi line = new Bidi();
        line.setPara(text, Bidi.RTL, null);
        return line.writeReordered(Bidi.DO_MIRRORING);
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    /** Which form a letter has; of a letter that does not join, and of any other sign, the one where it stands alone. */
    private static int place(int[] letters, int at, boolean forward) {
        int own = joining(letters[at]);
        int before = neighbour(letters, at, -1);
        int after = neighbour(letters, at, 1);
        boolean joinsBefore = (own == JoiningType.DUAL_JOINING || own == JoiningType.RIGHT_JOINING) && before >= 0 && joinsForward(joining(letters[before]));
        boolean joinsAfter = forward && own == JoiningType.DUAL_JOINING && after >= 0 && joinsBack(joining(letters[after]));
        if (joinsBefore) {
            return joinsAfter ? DecompositionType.MEDIAL : DecompositionType.FINAL;
        }
        return joinsAfter ? DecompositionType.INITIAL : DecompositionType.ISOLATED;
    }

    private static boolean joinsForward(int joining) {
        return joining == JoiningType.DUAL_JOINING || joining == JoiningType.LEFT_JOINING || joining == JoiningType.JOIN_CAUSING;
    }

    private static boolean joinsBack(int joining) {
        return joining == JoiningType.DUAL_JOINING || joining == JoiningType.RIGHT_JOINING || joining == JoiningType.JOIN_CAUSING;
    }

    /** @return where the next letter stands that is no mark; -1 where there is none */
    private static int neighbour(int[] letters, int at, int step) {
        int i = at + step;
        while (i >= 0 && i < letters.length && joining(letters[i]) == JoiningType.TRANSPARENT) {
            i += step;
        }
        return i >= 0 && i < letters.length ? i : -1;
    }

    private static int joining(int letter) {
        return UCharacter.getIntPropertyValue(letter, UProperty.JOINING_TYPE);
    }

    private static String key(int place, int... letters) {
        return place + new String(letters, 0, letters.length);
    }

    private static Map<String, Integer> forms() {
        Map<String, Integer> forms = new HashMap<>();
        IntStream.concat(IntStream.rangeClosed(0xfb50, 0xfbff), IntStream.rangeClosed(0xfe80, 0xfefc)).forEach(form -> {
            String stands = Normalizer.normalize(Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKD), Normalizer.Form.NFC);
            if (stands.length() == 1 || stands.length() == 2 && stands.charAt(0) == LAM) {
                forms.putIfAbsent(UCharacter.getIntPropertyValue(form, UProperty.DECOMPOSITION_TYPE) + stands, form);
            }
        });
        return Map.copyOf(forms);
    }
}
