package org.cyclework.search.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Cuts short texts into words, exactly as the index does. */
final class Words {

    private Words() {
    }

    /** @return the words in lower case, in order */
    static List<String> of(String text) {
        return tokens(EnglishAnalysis.WORDS, text);
    }

    /** @return the stem of a word */
    static String stem(String word) {
        List<String> stems = tokens(EnglishAnalysis.STEMS, word);
        return stems.isEmpty() ? word : stems.getFirst();
    }

    private static List<String> tokens(Analyzer analyzer, String text) {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }
}
