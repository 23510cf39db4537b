package org.cyclework.search.internal;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Makes a Lucene query of what a person typed. */
final class QueryMaker {

    private static final int PREFIX_TERMS = 24;
    private static final int FUZZY_TERMS = 12;
    private static final float SYNONYM = 0.6f;
    private static final float PREFIX = 0.7f;
    private static final float FUZZY = 0.4f;
    private static final float TITLE = 1.5f;

    private final Synonyms synonyms;

    QueryMaker(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    /** How far a query may stray from what was typed. */
    enum Reach {
        /** Every word must be there, as typed, as another form of it, or as a synonym. */
        EXACT,
        /** Every word must be there, if need be spelt a little differently. */
        SIMILAR,
        /** Two in three of the words must be there, if need be spelt a little differently: a question has more words than its answer. */
        MOST,
        /** Some of the words must be there, if need be spelt a little differently. */
        ANY
    }

    Query make(ParsedQuery parsed, Reach reach) {
        List<String> stems = Word.stems(parsed.words());
        Occur occur = reach == Reach.ANY || reach == Reach.MOST ? Occur.SHOULD : Occur.MUST;
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        int units = 0;
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (int i = 0; i < stems.size();) {
            int length = Math.max(1, synonyms.lengthAt(stems, i));
            boolean unfinished = parsed.typing() && i + length == stems.size();
            List<String> term = stems.subList(i, i + length);
            words.add(unit(parsed.words().subList(i, i + length), term, unfinished, reach), occur);
            units++;
            synonyms.of(term).forEach(same -> query.add(new BoostQuery(phrase(Fields.TITLE, same, 0), TITLE), Occur.SHOULD));
            i += length;
        }
        if (units > 0) {
            words.setMinimumNumberShouldMatch(reach == Reach.MOST ? (2 * units + 2) / 3 : reach == Reach.ANY && parsed.phrases().isEmpty() ? 1 : 0);
            query.add(words.build(), reach == Reach.ANY ? Occur.SHOULD : Occur.MUST);
        }
        parsed.phrases().forEach(p -> query.add(phrase(Fields.TEXT, Word.stems(p), 0), occur == Occur.MUST || reach == Reach.MOST ? Occur.MUST : Occur.SHOULD));
        titles(parsed, stems, query);
        if (stems.size() > 1) {
            query.add(phrase(Fields.TEXT, stems, 1), Occur.SHOULD);
        }
        return query.build();
    }

    /** One word, or several that make one term of the field. */
    private Query unit(List<Word> words, List<String> stems, boolean unfinished, Reach reach) {
        List<Query> ways = new ArrayList<>();
        ways.add(phrase(Fields.TEXT, stems, 0));
        synonyms.of(stems).forEach(s -> ways.add(new BoostQuery(phrase(Fields.TEXT, s, 0), SYNONYM)));
        if (words.size() > 1) {
            ways.add(apart(words, unfinished, reach));
        } else {
            ways.addAll(guesses(words.getFirst().written(), unfinished, reach));
        }
        return any(ways);
    }

    /** The words of a term need not stand together to count. */
    private static Query apart(List<Word> words, boolean unfinished, Reach reach) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            List<Query> ways = new ArrayList<>();
            ways.add(new TermQuery(new Term(Fields.TEXT, words.get(i).stem())));
            ways.addAll(guesses(words.get(i).written(), unfinished && i == words.size() - 1, reach));
            query.add(any(ways), Occur.MUST);
        }
        return query.build();
    }

    /** What else a word may become when it is typed to its end, or may have been meant to be. */
    private static List<Query> guesses(String word, boolean unfinished, Reach reach) {
        List<Query> ways = new ArrayList<>();
        if (unfinished && word.length() > 1) {
            ways.add(new BoostQuery(prefix(Fields.TEXT, word), PREFIX));
        }
        if (reach != Reach.EXACT && edits(word) > 0) {
            ways.add(new BoostQuery(fuzzy(word), FUZZY));
        }
        return ways;
    }

    private static void titles(ParsedQuery parsed, List<String> stems, BooleanQuery.Builder query) {
        for (String stem : stems) {
            query.add(new BoostQuery(new TermQuery(new Term(Fields.TITLE, stem)), TITLE), Occur.SHOULD);
        }
        if (parsed.typing() && !parsed.words().isEmpty() && parsed.words().getLast().written().length() > 1) {
            query.add(new BoostQuery(prefix(Fields.TITLE, parsed.words().getLast().written()), TITLE * PREFIX), Occur.SHOULD);
        }
        parsed.phrases().forEach(p -> query.add(
                new BoostQuery(phrase(Fields.TITLE, Word.stems(p), 0), TITLE), Occur.SHOULD));
    }

    private static Query any(List<Query> ways) {
        if (ways.size() == 1) {
            return ways.getFirst();
        }
        return new DisjunctionMaxQuery(ways, 0.1f);
    }

    private static Query phrase(String field, List<String> stems, int slop) {
        if (stems.size() == 1) {
            return new TermQuery(new Term(field, stems.getFirst()));
        }
        return new PhraseQuery(slop, field, stems.toArray(String[]::new));
    }

    private static Query prefix(String field, String word) {
        return new PrefixQuery(new Term(field, word), new MultiTermQuery.TopTermsBlendedFreqScoringRewrite(PREFIX_TERMS));
    }

    private static Query fuzzy(String word) {
        return new FuzzyQuery(new Term(Fields.TEXT, word), edits(word), 1, FUZZY_TERMS, true);
    }

    /** Short words have too many neighbours. */
    private static int edits(String word) {
        if (word.length() < 4) {
            return 0;
        }
        return word.length() < 8 ? 1 : 2;
    }
}
