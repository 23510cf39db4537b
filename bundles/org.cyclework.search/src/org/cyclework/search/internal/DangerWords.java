package org.cyclework.search.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Knows whether a query speaks of violence, fear or control. Rather one page too many than one too few. */
final class DangerWords {

    private static final String EXCEPTION = "not:";
    private static final int LONG_ENOUGH_FOR_TYPOS = 7;
    private static final int LONG_ENOUGH_TO_GUESS = 6;

    private final Set<String> words = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private final List<List<String>> phrases = new ArrayList<>();
    private final List<List<String>> exceptions = new ArrayList<>();

    DangerWords(List<String> lines) {
        for (String line : lines) {
            if (line.startsWith(EXCEPTION)) {
                exceptions.add(Word.written(Word.in(line.substring(EXCEPTION.length()))));
                continue;
            }
            List<Word> term = Word.in(line);
            if (term.size() == 1) {
                words.add(term.getFirst().written());
                stems.add(term.getFirst().stem());
            } else {
                phrases.add(Word.written(term));
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
     * @param query the words
     * @param typing true where the last word may be unfinished
     */
    boolean in(List<Word> query, boolean typing) {
        for (List<Word> part : withoutExceptions(query)) {
            List<String> written = Word.written(part);
            if (phrases.stream().anyMatch(p -> Collections.indexOfSubList(written, p) >= 0)) {
                return true;
            }
            for (Word word : part) {
                if (dangerous(word, typing && word == query.getLast())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean dangerous(Word word, boolean unfinished) {
        String written = word.written();
        if (words.contains(written) || stems.contains(word.stem())) {
            return true;
        }
        if (written.length() < LONG_ENOUGH_TO_GUESS) {
            return false;
        }
        return words.stream().anyMatch(danger -> unfinished && danger.startsWith(written)
                || danger.length() >= LONG_ENOUGH_FOR_TYPOS && Spelling.oneEditApart(written, danger));
    }

    /** The query cut at the phrases of the field that only sound dangerous. */
    private List<List<Word>> withoutExceptions(List<Word> query) {
        if (query.size() < 2) {
            return query.isEmpty() ? List.of() : List.of(query);
        }
        List<String> written = Word.written(query);
        for (List<String> exception : exceptions) {
            int at = Collections.indexOfSubList(written, exception);
            if (at >= 0) {
                List<List<Word>> parts = new ArrayList<>(withoutExceptions(query.subList(0, at)));
                parts.addAll(withoutExceptions(query.subList(at + exception.size(), query.size())));
                return parts;
            }
        }
        return List.of(query);
    }
}
