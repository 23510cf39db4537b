package org.cyclework.search.internal;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.cyclework.search.Passage;

/** Finds the part of a text that fits a query best, and the words in it. */
final class Passages {

    private static final int LENGTH = 160;
    private static final int LONGEST = 320;
    private static final int LONGEST_TEXT = 200_000;

    private final UnifiedHighlighter highlighter = UnifiedHighlighter.builderWithoutSearcher(EnglishAnalysis.INDEX)
            .withFieldMatcher(field -> true)
            .withBreakIterator(() -> LengthGoalBreakIterator.createClosestToLength(
                    BreakIterator.getSentenceInstance(Locale.ENGLISH), LENGTH, 0.5f))
            .withHighlightPhrasesStrictly(true)
            .withWeightMatches(false)
            .withMaxLength(LONGEST_TEXT)
            .withFormatter(new Ranges())
            .build();

    /** @return the best passage; the start of the text, nothing marked, where no word of the query is in it */
    Passage best(Query query, String text) throws IOException {
        if (text.isEmpty()) {
            return new Passage("", List.of());
        }
        Object found = highlighter.highlightWithoutSearcher(Fields.TEXT, query, text, 1);
        return found instanceof Passage passage ? passage : start(text);
    }

    private static Passage start(String text) {
        return new Passage(text.substring(0, end(text, 0, text.length())) , List.of());
    }

    /** The end of a passage from a place on: not longer than is good to read, and not inside a word. */
    private static int end(String text, int start, int wanted) {
        if (wanted - start <= LONGEST) {
            return wanted;
        }
        int space = text.lastIndexOf(' ', start + LONGEST);
        return space > start ? space : start + LONGEST;
    }

    /** Gives a passage with ranges instead of marked-up text. */
    private static final class Ranges extends PassageFormatter {

        @Override
        public Object format(org.apache.lucene.search.uhighlight.Passage[] passages, String content) {
            org.apache.lucene.search.uhighlight.Passage best = passages[0];
            if (best.getNumMatches() == 0) {
                return start(content);
            }
            int start = best.getStartOffset();
            if (best.getMatchStarts()[0] - start > LONGEST / 2) {
                start = content.lastIndexOf(' ', best.getMatchStarts()[0] - LENGTH / 2) + 1;
            }
            int end = end(content, start, best.getEndOffset());
            String text = content.substring(start, end).stripTrailing();
            TreeMap<Integer, Integer> ranges = new TreeMap<>();
            for (int i = 0; i < best.getNumMatches(); i++) {
                int from = best.getMatchStarts()[i] - start;
                int to = Math.min(best.getMatchEnds()[i] - start, text.length());
                if (from >= 0 && from < to) {
                    ranges.merge(from, to, Math::max);
                }
            }
            return new Passage(text, apart(ranges));
        }

        private static List<Passage.Range> apart(TreeMap<Integer, Integer> ranges) {
            List<Passage.Range> result = new ArrayList<>();
            ranges.forEach((from, to) -> {
                if (result.isEmpty() || from >= result.getLast().end()) {
                    result.add(new Passage.Range(from, to));
                } else if (to > result.getLast().end()) {
                    result.add(new Passage.Range(result.removeLast().start(), to));
                }
            });
            return result;
        }
    }
}
