package org.cyclework.course.internal.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cyclework.model.vignette.Partner;
import org.cyclework.model.vignette.RecastRole;

/**
 * The words that are spelt right: those of a British dictionary, of the field, and of the pack's own list, a word a line;
 * the names of its couples as well.
 */
final class Words {

    /** Where a pack keeps its own words; it need not have any. */
    static final String FILE = "words.txt";

    private static final int SUGGESTIONS = 3;
    /** Longer than any word in the lists, and short enough to try every slip. */
    private static final int LONGEST = 40;
    private static final Pattern ENDING = Pattern.compile("(?<=\\p{L})'(?:s|d|ll|ve|re|m)$");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Set<String> COMMON = common();

    private final Set<String> own;

    private Words(Set<String> own) {
        this.own = own;
    }

    static Words of(PackModel pack) {
        Set<String> own = new HashSet<>();
        pack.text(FILE).stream().flatMap(String::lines).map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(Words::plain).forEach(own::add);
        Stream.concat(pack.all(Partner.class).stream().map(Partner::getName), pack.all(RecastRole.class).stream().map(RecastRole::getName))
                .filter(Objects::nonNull).flatMap(name -> Stream.of(name.split("[\\s-]+"))).map(Words::plain).forEach(own::add);
        return new Words(own);
    }

    /** @return whether the word is one, as it stands or as it is written inside a sentence; what hangs on an apostrophe may be missing */
    boolean know(String word) {
        String plain = plain(word);
        String stem = ENDING.matcher(plain).replaceFirst("");
        return has(plain) || has(stem) || has(MARKS.matcher(Normalizer.normalize(stem, Normalizer.Form.NFD)).replaceAll(""));
    }

    /** @return up to three words that are one slip away from this one, likely ones first; none where it is too long for a word */
    List<String> near(String word) {
        if (word.length() > LONGEST) {
            return List.of();
        }
        String plain = plain(word);
        boolean capital = Character.isUpperCase(plain.charAt(0));
        String small = plain.toLowerCase(Locale.ROOT);
        Set<String> found = new LinkedHashSet<>();
        slips(small).filter(each -> listed(each) || capital && listed(capital(each)))
                .limit(SUGGESTIONS).forEach(each -> found.add(capital ? capital(each) : each));
        return List.copyOf(found);
    }

    private boolean has(String word) {
        return listed(word) || Character.isUpperCase(word.charAt(0))
                && (listed(word.toLowerCase(Locale.ROOT)) || word.equals(word.toUpperCase(Locale.ROOT)) && listed(capital(word.toLowerCase(Locale.ROOT))));
    }

    private boolean listed(String word) {
        return COMMON.contains(word) || own.contains(word);
    }

    private static Stream<String> slips(String word) {
        int length = word.length();
        Stream<String> swapped = IntStream.range(0, length - 1).mapToObj(i -> word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
        Stream<String> forgotten = IntStream.rangeClosed(0, length).boxed().flatMap(i -> letters().map(c -> word.substring(0, i) + c + word.substring(i)));
        Stream<String> doubled = IntStream.range(0, length).mapToObj(i -> word.substring(0, i) + word.substring(i + 1));
        Stream<String> wrong = IntStream.range(0, length).boxed().flatMap(i -> letters().map(c -> word.substring(0, i) + c + word.substring(i + 1)));
        return Stream.of(swapped, doubled, forgotten, wrong).flatMap(each -> each).filter(each -> !each.isEmpty()).distinct();
    }

    private static Stream<String> letters() {
        return IntStream.rangeClosed('a', 'z').mapToObj(Character::toString);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC).replace('’', '\'');
    }

    private static Set<String> common() {
        Set<String> words = new HashSet<>();
        for (String list : List.of("british-words.txt", "clinical-words.txt")) {
            try (InputStream in = Words.class.getResourceAsStream(list)) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(words::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return words;
    }
}
