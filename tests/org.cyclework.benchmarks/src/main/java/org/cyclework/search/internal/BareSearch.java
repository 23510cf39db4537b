package org.cyclework.search.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.cyclework.search.SearchResults;

/** Lucene alone on the index of our search: what one writes who needs a query answered and nothing else. */
final class BareSearch {

    private static final Set<String> TITLE = Set.of(Fields.TITLE);

    private final QueryMaker maker = new QueryMaker(Synonyms.standard());
    private final IndexSearcher searcher;
    private final UnifiedHighlighter highlighter;

    BareSearch(Path folder) throws IOException {
        searcher = new IndexSearcher(DirectoryReader.open(FSDirectory.open(folder)));
        highlighter = UnifiedHighlighter.builder(searcher, EnglishAnalysis.INDEX).withFieldMatcher(field -> true)
                .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.ENGLISH)).build();
    }

    /** @return the query that answers these words in our search, which may have had to try several */
    Query query(String words, LuceneCourseSearch ours, int limit) throws IOException {
        SearchResults results = ours.search(words, limit);
        ParsedQuery parsed = ParsedQuery.of(words);
        Query query = maker.make(parsed, results.approximate() ? QueryMaker.Reach.SIMILAR : QueryMaker.Reach.EXACT);
        return results.approximate() && searcher.count(query) == 0 ? maker.make(parsed, QueryMaker.Reach.ANY) : query;
    }

    /** @return how many documents there are; the first are known by number, nothing of them is read */
    long hits(Query query, int limit) throws IOException {
        return searcher.search(query, limit).totalHits.value();
    }

    /** @return the length of the titles and passages of the first hits */
    int passages(Query query, int limit) throws IOException {
        Query rewritten = searcher.rewrite(query);
        TopDocs found = searcher.search(rewritten, limit);
        int length = titles(found);
        for (String passage : highlighter.highlight(Fields.BODY, rewritten, found, 1)) {
            length += passage == null ? 0 : passage.length();
        }
        return length;
    }

    private int titles(TopDocs found) throws IOException {
        StoredFields stored = searcher.storedFields();
        int length = 0;
        for (ScoreDoc hit : found.scoreDocs) {
            length += stored.document(hit.doc, TITLE).get(Fields.TITLE).length();
        }
        return length;
    }
}
