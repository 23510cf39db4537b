package org.cyclework.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.cyclework.search.HitKind;
import org.cyclework.search.Passage;
import org.cyclework.search.SearchHit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An index that is kept open, so that a keystroke costs hardly more than the query itself. */
final class OpenIndex {

    private static final Logger LOG = LoggerFactory.getLogger(OpenIndex.class);
    private static final int SECTIONS_OF_ONE_LESSON = 3;
    private static final int LEAST_CANDIDATES = 60;
    private static final int LEAST_LETTERS = 3;
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score).reversed()
            .thenComparingInt(Candidate::doc);

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Passages passages;
    private volatile Suggestions suggestions;

    OpenIndex(DirectoryReader reader) {
        this.reader = reader;
        reader.getReaderCacheHelper().addClosedListener(closed -> reader.directory().close());
        this.searcher = new IndexSearcher(reader);
        this.passages = new Passages(searcher);
    }

    /** A document that fits, with its weighted score. */
    record Candidate(int doc, int element, double score) {
    }

    /** @return the query with every guess at a word replaced by the words of this index */
    Query rewrite(Query query) throws IOException {
        return searcher.rewrite(query);
    }

    /** @return the documents that fit best, weighted by kind, few sections of any one lesson */
    List<Candidate> find(Query query, int limit) throws IOException {
        ScoreDoc[] found = searcher.search(query, Math.max(limit * 2, LEAST_CANDIDATES)).scoreDocs;
        Arrays.sort(found, Comparator.comparingInt(d -> d.doc));
        Columns columns = new Columns(reader);
        List<Candidate> candidates = new ArrayList<>(found.length);
        for (ScoreDoc hit : found) {
            candidates.add(new Candidate(hit.doc, columns.element(hit.doc), hit.score * columns.weight(hit.doc)));
        }
        candidates.sort(BEST_FIRST);
        Map<Integer, Integer> seen = new HashMap<>();
        candidates.removeIf(c -> seen.merge(c.element(), 1, Integer::sum) > SECTIONS_OF_ONE_LESSON);
        return candidates.size() > limit ? candidates.subList(0, limit) : candidates;
    }

    /** @return the word as the two words of this index that it is written together from; empty where it is a word itself */
    Optional<String> apart(String word) throws IOException {
        if (frequency(word) > 0) {
            return Optional.empty();
        }
        Optional<String> best = Optional.empty();
        int most = 0;
        for (int i = LEAST_LETTERS; i <= word.length() - LEAST_LETTERS; i++) {
            int both = Math.min(frequency(word.substring(0, i)), frequency(word.substring(i)));
            if (both > most) {
                most = both;
                best = Optional.of(word.substring(0, i) + " " + word.substring(i));
            }
        }
        return best;
    }

    private int frequency(String word) throws IOException {
        return reader.docFreq(new Term(Fields.TEXT, word));
    }

    /** @return the part of an element that fits best, were it only by being part of it */
    Optional<Candidate> bestOf(String id, Query query) throws IOException {
        BooleanQuery.Builder within = new BooleanQuery.Builder();
        within.add(new TermQuery(new Term(Fields.ID, id)), Occur.FILTER);
        within.add(query, Occur.SHOULD);
        return find(within.build(), 1).stream().findFirst();
    }

    /** @return what is shown of the candidates, in their order */
    List<SearchHit> hits(List<Candidate> candidates, Query query) throws IOException {
        Columns columns = new Columns(reader);
        List<SearchHit> hits = new ArrayList<>();
        for (Candidate candidate : candidates) {
            String[] label = columns.label(candidate.doc());
            hits.add(new SearchHit(HitKind.valueOf(label[0]), label[1], label[2].isEmpty() ? Optional.empty() : Optional.of(label[2]),
                    label[3], candidate.score(), passage(query, candidate.doc())));
        }
        return hits;
    }

    private Passage passage(Query query, int doc) throws IOException {
        return passages.best(query, doc, searcher.storedFields().document(doc, Set.of(Fields.BODY)).get(Fields.BODY));
    }

    /** @return whether it may be asked until {@link #release}; not where it was closed for good */
    boolean hold() {
        return reader.tryIncRef();
    }

    /** Ends what {@link #hold} began. */
    void release() {
        try {
            reader.decRef();
        } catch (IOException e) {
            LOG.warn("The search index does not close: {}", e.toString());
        }
    }

    Suggestions suggestions() throws IOException {
        if (suggestions == null) {
            List<String> titles = new ArrayList<>();
            StoredFields stored = searcher.storedFields();
            Columns columns = new Columns(reader);
            for (int doc = 0; doc < reader.maxDoc(); doc++) {
                String[] label = columns.label(doc);
                if (!label[0].equals(HitKind.ITEM.name()) && label[2].isEmpty()) {
                    titles.addAll(List.of(stored.document(doc, Set.of(Fields.TITLE)).getValues(Fields.TITLE)));
                }
            }
            suggestions = new Suggestions(titles);
        }
        return suggestions;
    }

    /** Closes it as soon as nobody holds it any more. */
    void close() {
        release();
    }
}
