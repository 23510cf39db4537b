package org.cyclework.search.internal;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.cyclework.search.Passage;

/** Finds the part of a text that fits a query best, and the words in it, from offsets that the index holds. */
final class Passages {

    private static final int LENGTH = 160;

    private final IndexSearcher searcher;

    Passages(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /**
     * Finds the best passage of a document.
     *
     * @param query a rewritten query, so that no word has to be guessed again
     * @param doc number of the document
     * @param body its text
     * @return the passage; the start of the text, nothing marked, where no word of the query is in it
     */
    Passage best(Query query, int doc, String body) throws IOException {
        Object found = new Highlighter(searcher, body).passage(query, doc);
        return found instanceof Passage passage ? passage : PassageCutter.start(body);
    }

    /** Works on a text that was read from the index already. */
    private static final class Highlighter extends UnifiedHighlighter {

        private final String body;

        Highlighter(IndexSearcher searcher, String body) {
            super(builder(searcher, EnglishAnalysis.INDEX).withFieldMatcher(field -> true)
                    .withBreakIterator(() -> LengthGoalBreakIterator.createMinLength(
                            BreakIterator.getSentenceInstance(Locale.ENGLISH), LENGTH, 0.3f))
                    .withHandleMultiTermQuery(false).withWeightMatches(false).withFormatter(new PassageCutter()));
            this.body = body;
        }

        Object passage(Query query, int doc) throws IOException {
            return highlightFieldsAsObjects(new String[] {Fields.BODY}, query, new int[] {doc}, new int[] {1}).get(Fields.BODY)[0];
        }

        @Override
        protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator docs, int cacheCharsThreshold) {
            return List.<CharSequence[]>of(new CharSequence[] {body});
        }
    }
}
