package org.cyclework.record;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.lang.Character.UnicodeScript;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cyclework.record.internal.text.NameCharacters;

/**
 * The name of a person, cleaned: what people type, paste or give as an option becomes one of these before it is kept.
 *
 * <p>A name is in the composed form of Unicode (NFC), has single blanks between its words and none around them, 1 to
 * {@value #MOST} characters, and at least one letter, digit or picture. It holds nothing that cannot be seen: no controls,
 * no direction marks, no fillers; joiners only where a script needs them between its letters, as Persian, Hindi and Sinhala
 * do. Immutable.
 */
public final class PersonName {

    /** How many characters (UTF-16 units) a name may have. */
    public static final int MOST = 200;

    private static final int BRAILLE_BLANK = 0x2800;
    private static final int MOST_MARKS = 8;
    private static final String ISOLATE = "\u2068";
    private static final String END_OF_ISOLATE = "\u2069";
    private static final String DIRECTIONS = "[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]";

    private final String value;

    private PersonName(String value) {
        this.value = value;
    }

    /** What came of reading a name. */
    public sealed interface Reading {

        /** @return the name, where it was accepted */
        default Optional<PersonName> name() {
            return this instanceof Accepted accepted ? Optional.of(accepted.accepted()) : Optional.empty();
        }
    }

    /**
     * A name that may be kept.
     *
     * @param accepted the cleaned name
     */
    public record Accepted(PersonName accepted) implements Reading {

        /** Refuses null. */
        public Accepted {
            Objects.requireNonNull(accepted);
        }
    }

    /**
     * A text that is no name.
     *
     * @param reason why, as a whole sentence for whoever typed it
     */
    public record Refused(String reason) implements Reading {

        /** Refuses null. */
        public Refused {
            Objects.requireNonNull(reason);
        }
    }

    /**
     * Cleans what was typed.
     *
     * @param typed what a person typed or pasted; never null
     * @return the name, or why there is none
     */
    public static Reading read(String typed) {
        if (typed.length() > 10 * MOST) {
            return new Refused(tooLong());
        }
        String cleaned = blanks(Normalizer.normalize(typed, Normalizer.Form.NFC));
        if (cleaned.isEmpty()) {
            return new Refused("A name is needed.");
        }
        int[] letters = cleaned.codePoints().toArray();
        int marks = 0;
        for (int i = 0; i < letters.length; i++) {
            Optional<String> fault = NameCharacters.fault(letters, i);
            if (fault.isPresent()) {
                return new Refused(fault.get());
            }
            marks = NameCharacters.isMark(letters[i]) ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                return new Refused("A name cannot have more than " + MOST_MARKS + " accents on one letter.");
            }
        }
        if (cleaned.codePoints().noneMatch(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_SYMBOL)) {
            return new Refused("A name needs at least one letter.");
        }
        return cleaned.length() > MOST ? new Refused(tooLong()) : new Accepted(new PersonName(cleaned));
    }

    /**
     * Cleans what should be a name.
     *
     * @param typed what was given as a name; never null
     * @return the name
     * @throws IllegalArgumentException where it is none; the message says why, as a whole sentence
     */
    public static PersonName orRefuse(String typed) {
        return switch (read(typed)) {
            case Accepted good -> good.accepted();
            case Refused bad -> throw new IllegalArgumentException(bad.reason());
        };
    }

    /** @return the name as it is kept */
    public String value() {
        return value;
    }

    /**
     * Whether another name is this one in other letters: capitals, wide letters, blanks and joiners make no difference,
     * accents do. Two such names are taken for one person wherever nobody can be asked.
     *
     * @param other a name, cleaned or not; never null
     * @return true where both are one name
     */
    public boolean isSameAs(String other) {
        return folded(value).equals(folded(other));
    }

    /**
     * Whether a person would take another name for this one: the same name, or one whose letters come from other scripts
     * and look the same, such as a Cyrillic for a Latin a.
     *
     * @param other a name, cleaned or not; never null
     * @return true where somebody should be asked whether both are one person
     */
    public boolean looksLike(String other) {
        return isSameAs(other) || !scripts(value).equals(scripts(other)) && skeletons(value).anyMatch(skeletons(other).toList()::contains);
    }

    /** @return this name, fit to stand within any sentence; see {@link #isolated(String)} */
    public String isolated() {
        return isolated(value);
    }

    /**
     * A kept name, fit to stand within any sentence: a name that runs from right to left, or that was kept before names
     * were cleaned, cannot turn the words around it. For people to read, never for files.
     *
     * @param name a name of the record; never null
     * @return the name without direction marks, between isolates where it runs from right to left
     */
    public static String isolated(String name) {
        String plain = name.replaceAll(DIRECTIONS, "");
        return Bidi.requiresBidi(plain.toCharArray(), 0, plain.length()) ? ISOLATE + plain + END_OF_ISOLATE : plain;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonName name && name.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }

    private static String tooLong() {
        return "A name can have " + MOST + " characters at most.";
    }

    private static String blanks(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (!isBlank(c)) {
                out.appendCodePoint(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        });
        return out.toString().stripTrailing();
    }

    private static boolean isBlank(int c) {
        return Character.isSpaceChar(c) || c >= '\t' && c <= '\r' || c == 0x85 || c == BRAILLE_BLANK;
    }

    /** Folds capitals and widths and drops joiners; signs that keyboards give for one another become one, as do the i of Turkish. */
    private static String folded(String name) {
        String folded = Normalizer2.getNFKCCasefoldInstance().normalize(name.replaceAll(DIRECTIONS, ""));
        return blanks(folded.replaceAll("[\u2018\u2019\u02bc\u0060\u00b4]", "'").replaceAll("[\u2010-\u2015\u2212]", "-")
                .replace('\u0131', 'i').replace("i\u0307", "i"));
    }

    private static Set<UnicodeScript> scripts(String name) {
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        name.codePoints().filter(Character::isLetter).forEach(c -> scripts.add(UnicodeScript.of(c)));
        return scripts;
    }

    /** What is left of the shapes of the letters, small and capital. */
    private static Stream<String> skeletons(String name) {
        SpoofChecker shapes = new SpoofChecker.Builder().build();
        String folded = folded(name);
        return Stream.of(folded, folded.toUpperCase(Locale.ROOT)).map(letters -> shapes.getSkeleton(SpoofChecker.ANY_CASE, letters));
    }
}
