package org.cyclework.search.internal;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * How English text becomes words. The index holds the stem and the word as written at the same place: stems find other
 * forms of a word, written words serve unfinished and misspelt ones.
 */
final class EnglishAnalysis extends Analyzer {

    /** Words as written, in lower case and without accents. */
    static final Analyzer WORDS = new EnglishAnalysis(false, false);

    /** Stems only. */
    static final Analyzer STEMS = new EnglishAnalysis(false, true);

    /** Words and stems, for the index and for marking what was found. */
    static final Analyzer INDEX = new EnglishAnalysis(true, true);

    private final boolean repeat;
    private final boolean stem;

    private EnglishAnalysis(boolean repeat, boolean stem) {
        this.repeat = repeat;
        this.stem = stem;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer words = new StandardTokenizer();
        TokenStream stream = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
        if (repeat) {
            stream = new KeywordRepeatFilter(stream);
        }
        if (stem) {
            stream = new PorterStemFilter(stream);
        }
        return new TokenStreamComponents(words, repeat ? new RemoveDuplicatesTokenFilter(stream) : stream);
    }

    /** Stored text and queries are short; gaps keep phrases from running over from one part to the next. */
    @Override
    public int getPositionIncrementGap(String fieldName) {
        return 100;
    }
}
