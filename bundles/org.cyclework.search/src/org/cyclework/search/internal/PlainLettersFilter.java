package org.cyclework.search.internal;

import java.io.IOException;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Makes one of the many ways to write a letter: accents that stand apart, wide and bold letters, ligatures. */
final class PlainLettersFilter extends TokenFilter {

    private static final Pattern LOOSE_ACCENTS = Pattern.compile("[\u0300-\u036f]+");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    PlainLettersFilter(TokenStream in) {
        super(in);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        for (int i = 0; i < term.length(); i++) {
            if (term.charAt(i) > 0x7f) {
                String plain = Normalizer.normalize(term, Normalizer.Form.NFKC);
                term.setEmpty().append(LOOSE_ACCENTS.matcher(plain).replaceAll(""));
                break;
            }
        }
        return true;
    }
}
