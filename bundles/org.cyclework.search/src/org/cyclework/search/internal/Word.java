package org.cyclework.search.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * A word as the index knows it.
 *
 * @param written in lower case and without accents
 * @param stem what its forms have in common
 */
record Word(String written, String stem) {

    /** Cuts a short text into words, exactly as the index does. */
    static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = EnglishAnalysis.INDEX.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                String token = term.toString();
                if (step.getPositionIncrement() == 0 && !words.isEmpty()) {
                    words.add(new Word(words.removeLast().written(), token));
                } else {
                    words.add(new Word(token, token));
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** @return the words as they are written */
    static List<String> written(List<Word> words) {
        return words.stream().map(Word::written).toList();
    }

    /** @return the stems of the words */
    static List<String> stems(List<Word> words) {
        return words.stream().map(Word::stem).toList();
    }
}
