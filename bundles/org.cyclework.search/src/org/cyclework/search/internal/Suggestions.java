package org.cyclework.search.internal;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Titles by the words in them. */
final class Suggestions {

    private static final int MOST = 10;
    private static final Comparator<String> ORDER = Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final NavigableMap<String, TreeSet<String>> titles = new TreeMap<>();

    Suggestions(List<String> texts) {
        for (String text : texts) {
            for (String word : Word.written(Word.in(text))) {
                titles.computeIfAbsent(word, w -> new TreeSet<>(ORDER)).add(text);
            }
        }
    }

    /** @return the titles that hold all words, the last as the start of a word */
    List<String> of(String prefix) {
        List<String> words = Word.written(Word.in(prefix));
        if (words.isEmpty()) {
            return List.of();
        }
        String last = words.getLast();
        TreeSet<String> found = new TreeSet<>(ORDER);
        titles.subMap(last, true, last + Character.MAX_VALUE, true).values().forEach(found::addAll);
        for (String word : words.subList(0, words.size() - 1)) {
            found.retainAll(titles.getOrDefault(word, new TreeSet<>()));
        }
        return found.stream().limit(MOST).toList();
    }
}
