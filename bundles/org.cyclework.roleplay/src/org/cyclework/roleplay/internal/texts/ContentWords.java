package org.cyclework.roleplay.internal.texts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a text that carry its meaning, reduced so that forms and near words of one thing fall together. */
public final class ContentWords {

    private static final int SHARED_MANY = 3;
    private static final int SHORTEST = 3;
    private static final List<String> ENDINGS = List.of("ations", "ation", "nesses", "ness", "ings", "ing", "edly", "ied", "ies",
            "ed", "es", "ly", "s", "e", "y");
    private static final Set<String> EMPTY_WORDS = TextFiles.rows("empty-words.txt").stream()
            .flatMap(Collection::stream).collect(Collectors.toSet());
    private static final Map<String, String> FAMILIES = families();

    private final Set<String> names;

    /**
     * A reader of texts about two people.
     *
     * @param names their names, which say nothing about what is meant
     */
    public ContentWords(List<String> names) {
        this.names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    /**
     * Whether two texts speak of the same: they share three such words, or half of those of the shorter one.
     *
     * @param one any text
     * @param other any text
     * @return whether they do; never where one of them is without such words
     */
    public boolean close(String one, String other) {
        Map<String, String> a = words(one);
        Map<String, String> b = words(other);
        long shared = a.keySet().stream().filter(b::containsKey).count();
        return shared > 0 && (shared >= SHARED_MANY || 2 * shared >= Math.min(a.size(), b.size()));
    }

    /**
     * What two texts share.
     *
     * @param one any text
     * @param other any text
     * @return the words as the first text has them, in its order
     */
    public List<String> shared(String one, String other) {
        Map<String, String> b = words(other);
        return words(one).entrySet().stream().filter(each -> b.containsKey(each.getKey())).map(Map.Entry::getValue).toList();
    }

    private Map<String, String> words(String text) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String word : text.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}']+")) {
            String plain = word.replaceAll("'.*", "");
            if (plain.length() >= SHORTEST && !EMPTY_WORDS.contains(plain) && !names.contains(plain)) {
                words.putIfAbsent(family(plain), plain);
            }
        }
        return words;
    }

    private static String family(String word) {
        String stem = stem(word);
        return FAMILIES.getOrDefault(stem, stem);
    }

    /** Takes the usual endings off; what is left need not be a word. */
    static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                String left = word.substring(0, word.length() - ending.length());
                int end = left.length() - 1;
                boolean doubled = end > SHORTEST - 1 && left.charAt(end) == left.charAt(end - 1) && !ending.equals("s")
                        && "bdgmnprt".indexOf(left.charAt(end)) >= 0;
                return doubled ? left.substring(0, end) : left;
            }
        }
        return word;
    }

    private static Map<String, String> families() {
        Map<String, String> families = new LinkedHashMap<>();
        for (List<String> row : TextFiles.rows("word-families.txt")) {
            row.forEach(word -> families.put(stem(word), stem(row.get(0))));
        }
        return families;
    }
}
