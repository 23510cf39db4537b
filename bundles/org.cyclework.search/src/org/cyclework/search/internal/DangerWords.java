package org.cyclework.search.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Knows whether a query speaks of violence, fear or control. Rather one page too many than one too few. */
final class DangerWords {

    private static final String EXCEPTION = "not:";
    private static final int LONG_ENOUGH_FOR_TYPOS = 7;
    private static final int LONG_ENOUGH_TO_GUESS = 6;

    private final Set<List<String>> terms = new HashSet<>();
    private final Set<List<String>> exceptions = new HashSet<>();
    private final Set<String> stems = new HashSet<>();

    DangerWords(List<String> lines) {
        for (String line : lines) {
            if (line.startsWith(EXCEPTION)) {
                exceptions.add(Words.of(line.substring(EXCEPTION.length())));
            } else {
                List<String> words = Words.of(line);
                terms.add(words);
                if (words.size() == 1) {
                    stems.add(Words.stem(words.getFirst()));
                }
            }
        }
    }

    /** @return the list that comes with the program */
    static DangerWords standard() {
        return new DangerWords(WordFile.lines("danger-words.txt"));
    }

    /**
     * Looks through the words of a query.
     *
     * @param words in lower case
     * @param typing true where the last word may be unfinished
     */
    boolean in(List<String> words, boolean typing) {
        List<List<String>> parts = withoutExceptions(words);
        for (List<String> part : parts) {
            for (int i = 0; i < part.size(); i++) {
                boolean last = typing && part == parts.getLast() && i == part.size() - 1;
                if (dangerous(part.get(i), last) || phraseAt(part, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean dangerous(String word, boolean unfinished) {
        if (terms.contains(List.of(word)) || stems.contains(Words.stem(word))) {
            return true;
        }
        for (List<String> term : terms) {
            String danger = term.getFirst();
            if (term.size() == 1 && (unfinished && word.length() >= LONG_ENOUGH_TO_GUESS && danger.startsWith(word)
                    || danger.length() >= LONG_ENOUGH_FOR_TYPOS && Spelling.oneEditApart(word, danger))) {
                return true;
            }
        }
        return false;
    }

    private boolean phraseAt(List<String> words, int start) {
        return terms.stream().anyMatch(t -> t.size() > 1 && start + t.size() <= words.size()
                && words.subList(start, start + t.size()).equals(t));
    }

    /** The query cut at the phrases of the field that only sound dangerous. */
    private List<List<String>> withoutExceptions(List<String> words) {
        for (List<String> exception : exceptions) {
            int at = java.util.Collections.indexOfSubList(words, exception);
            if (at >= 0) {
                List<List<String>> parts = new java.util.ArrayList<>(withoutExceptions(words.subList(0, at)));
                parts.addAll(withoutExceptions(words.subList(at + exception.size(), words.size())));
                return parts;
            }
        }
        return words.isEmpty() ? List.of() : List.of(words);
    }
}
