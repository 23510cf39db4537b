package org.cyclework.search.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Groups of words and phrases of the field that stand for each other. Compared by stems. */
final class Synonyms {

    private final Map<List<String>, Set<List<String>>> groups = new HashMap<>();
    private int longest = 1;

    Synonyms(List<String> lines) {
        for (String line : lines) {
            List<List<String>> group = Stream.of(line.split(",")).map(Synonyms::stems).filter(s -> !s.isEmpty()).toList();
            for (List<String> variant : group) {
                groups.computeIfAbsent(variant, v -> new LinkedHashSet<>()).addAll(group);
                longest = Math.max(longest, variant.size());
            }
        }
        groups.forEach((variant, others) -> others.remove(variant));
    }

    /** @return the synonyms that come with the program */
    static Synonyms standard() {
        return new Synonyms(WordFile.lines("synonyms.txt"));
    }

    /** @return how many words from this place on make up the longest term that has synonyms; 0 for none */
    int lengthAt(List<String> stems, int start) {
        for (int n = Math.min(longest, stems.size() - start); n > 0; n--) {
            if (groups.containsKey(stems.subList(start, start + n))) {
                return n;
            }
        }
        return 0;
    }

    /** @return the other members of the groups of a term */
    List<List<String>> of(List<String> stems) {
        return new ArrayList<>(groups.getOrDefault(stems, Set.of()));
    }

    private static List<String> stems(String term) {
        return Word.stems(Word.in(term));
    }
}
