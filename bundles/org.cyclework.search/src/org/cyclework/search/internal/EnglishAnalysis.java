package org.cyclework.search.internal;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * How English text becomes words, the same for the index, for queries and for the list of dangerous words. The index holds
 * the word as written and then its stem at the same place: stems find other forms of a word, written words serve unfinished
 * and misspelt ones.
 */
final class EnglishAnalysis extends Analyzer {

    /** The one that index and queries share. */
    static final Analyzer INDEX = new EnglishAnalysis();

    private EnglishAnalysis() {
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer words = new StandardTokenizer();
        TokenStream single = new PlainLettersFilter(new JoinedWordsFilter(words));
        TokenStream plain = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(single)));
        TokenStream both = new PorterStemFilter(new KeywordRepeatFilter(plain));
        return new TokenStreamComponents(words, new RemoveDuplicatesTokenFilter(both));
    }

    /** Invisible characters go before words are looked for, so that they neither part a word nor hide in it. */
    @Override
    protected Reader initReader(String fieldName, Reader reader) {
        return new MappingCharFilter(Invisible.DROPPED, reader);
    }

    /** Keeps phrases from running over from one part of an entry to the next. */
    @Override
    public int getPositionIncrementGap(String fieldName) {
        return 100;
    }
}
