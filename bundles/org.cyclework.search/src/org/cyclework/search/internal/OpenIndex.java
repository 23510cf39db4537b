package org.cyclework.search.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.cyclework.search.HitKind;
import org.cyclework.search.SearchHit;

/** An index that is kept open, so that a keystroke costs hardly more than the query itself. */
final class OpenIndex {

    private static final int SECTIONS_OF_ONE_LESSON = 3;
    private static final int LEAST_CANDIDATES = 60;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Passages passages = new Passages();
    private volatile Suggestions suggestions;

    OpenIndex(DirectoryReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
    }

    /** A document that fits, with its weighted score. */
    record Candidate(int doc, Document fields, double score) {
    }

    /** @return the documents that fit best, weighted by kind, few sections of any one lesson */
    List<Candidate> find(Query query, int limit) throws IOException {
        TopDocs top = searcher.search(query, Math.max(limit * 2, LEAST_CANDIDATES));
        StoredFields stored = searcher.storedFields();
        List<Candidate> candidates = new ArrayList<>();
        for (ScoreDoc hit : top.scoreDocs) {
            Document fields = stored.document(hit.doc);
            candidates.add(new Candidate(hit.doc, fields, hit.score * fields.getField(Fields.WEIGHT).numericValue().doubleValue()));
        }
        candidates.sort((a, b) -> a.score() == b.score() ? Integer.compare(a.doc(), b.doc()) : Double.compare(b.score(), a.score()));
        Map<String, Integer> seen = new HashMap<>();
        candidates.removeIf(c -> seen.merge(c.fields().get(Fields.KIND) + c.fields().get(Fields.ID), 1, Integer::sum)
                > SECTIONS_OF_ONE_LESSON);
        return candidates.size() > limit ? candidates.subList(0, limit) : candidates;
    }

    /** @return the part of an element that fits best, were it only by being part of it */
    Optional<Candidate> bestOf(String id, Query query) throws IOException {
        BooleanQuery.Builder within = new BooleanQuery.Builder();
        within.add(new TermQuery(new Term(Fields.ID, id)), Occur.FILTER);
        within.add(query, Occur.SHOULD);
        return find(within.build(), 1).stream().findFirst();
    }

    SearchHit hit(Candidate candidate, Query query) throws IOException {
        Document fields = candidate.fields();
        String section = fields.get(Fields.SECTION);
        return new SearchHit(HitKind.valueOf(fields.get(Fields.KIND)), fields.get(Fields.ID),
                section.isEmpty() ? Optional.empty() : Optional.of(section), fields.get(Fields.TITLE),
                passages.best(query, fields.get(Fields.BODY)), candidate.score());
    }

    Suggestions suggestions() throws IOException {
        if (suggestions == null) {
            List<String> titles = new ArrayList<>();
            StoredFields stored = searcher.storedFields();
            for (int doc = 0; doc < reader.maxDoc(); doc++) {
                Document fields = stored.document(doc, java.util.Set.of(Fields.KIND, Fields.TITLE, Fields.SECTION));
                if (!fields.get(Fields.KIND).equals(HitKind.ITEM.name()) && fields.get(Fields.SECTION).isEmpty()) {
                    titles.addAll(List.of(fields.getValues(Fields.TITLE)));
                }
            }
            suggestions = new Suggestions(titles);
        }
        return suggestions;
    }

    void close() {
        try (Directory directory = reader.directory()) {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
