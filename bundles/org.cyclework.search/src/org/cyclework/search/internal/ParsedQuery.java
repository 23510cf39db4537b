package org.cyclework.search.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A query as it was meant.
 *
 * @param words the words outside quotes that say something
 * @param phrases the words of each phrase in quotes
 * @param all every word in order, for the danger list
 * @param typing true where the last word may be unfinished
 * @param otherwise the same query with its words parted where an invisible character or a capital may stand for a blank
 */
record ParsedQuery(List<Word> words, List<List<Word>> phrases, List<Word> all, boolean typing,
        Optional<ParsedQuery> otherwise) {

    private static final int MOST_WORDS = 24;
    private static final int LONGEST = 2000;
    private static final String QUOTES = "[“”„«»]";
    private static final Set<String> FILLERS = Set.of("a", "about", "all", "am", "an", "and", "are", "as", "at", "be", "been", "but", "by", "can", "could", "did",
            "do", "does", "each", "every", "for", "from", "get", "go", "goes", "had", "has", "have", "he", "her", "him", "his", "how", "i", "if", "in", "into", "is",
            "it", "its", "just", "keeps", "me", "my", "never", "not", "now", "of", "on", "one", "or", "other", "our", "really", "say", "says", "she", "should",
            "so", "somebody", "than", "that", "the", "their", "them", "then", "there", "they", "this", "to", "was", "we", "what", "when", "where",
            "which", "who", "why", "will", "with", "would", "you", "your");

    static ParsedQuery of(String query) {
        String whole = query.length() > LONGEST ? query.substring(0, LONGEST) : query;
        String apart = Invisible.apart(whole);
        String text = Invisible.without(whole);
        return of(text, apart.equals(text) ? Optional.empty() : Optional.of(of(apart, Optional.empty())));
    }

    private static ParsedQuery of(String text, Optional<ParsedQuery> otherwise) {
        List<Word> loose = new ArrayList<>();
        List<List<Word>> phrases = new ArrayList<>();
        List<Word> all = new ArrayList<>();
        String[] parts = text.replaceAll(QUOTES, "\"").split("\"", -1);
        for (int i = 0; i < parts.length; i++) {
            List<Word> words = Word.in(parts[i]);
            all.addAll(words);
            if (i % 2 == 1 && words.size() > 1) {
                if (phrases.size() < MOST_WORDS) {
                    phrases.add(List.copyOf(words));
                }
            } else {
                loose.addAll(words);
            }
        }
        List<Word> telling = loose.stream().filter(w -> !FILLERS.contains(w.written())).limit(MOST_WORDS).toList();
        boolean nothingElse = telling.isEmpty() && phrases.isEmpty();
        boolean typing = !text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1));
        return new ParsedQuery(nothingElse ? loose.stream().limit(MOST_WORDS).toList() : telling, List.copyOf(phrases),
                List.copyOf(all), typing, otherwise);
    }

    /** @return true where the words speak of danger, however they are to be read */
    boolean speaksOf(DangerWords danger) {
        return danger.in(all, typing) || otherwise.filter(o -> o.speaksOf(danger)).isPresent();
    }

    boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty();
    }
}
