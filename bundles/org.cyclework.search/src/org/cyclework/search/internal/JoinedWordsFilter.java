package org.cyclework.search.internal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Takes words apart that a sign joins, such as {@code pursuer:distancer}, {@code domestic_violence} and
 * {@code violence.help}, and puts the letters of an abbreviation together, such as {@code d.v.}. Numbers keep their point,
 * and short forms such as {@code don't} their apostrophe.
 */
final class JoinedWordsFilter extends TokenFilter {

    private static final Pattern ABBREVIATION = Pattern.compile("\\p{L}(?:[.\u2024\uff0e]\\p{L})+");
    private static final Pattern PART = Pattern.compile(
            "[\\p{L}\\p{N}\\p{M}]+(?:(?<=\\p{N})[.,](?=\\p{N})[\\p{L}\\p{N}\\p{M}]+|['\u2018\u2019\uff07]\\p{L}{1,2}(?![\\p{L}\\p{N}\\p{M}]))*");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Deque<Part> waiting = new ArrayDeque<>();
    private State whole;

    /** A word and where it stood. */
    private record Part(String word, int start, int end) {
    }

    JoinedWordsFilter(TokenStream in) {
        super(in);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!waiting.isEmpty()) {
            restoreState(whole);
            become(waiting.remove());
            step.setPositionIncrement(1);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        if (!plain()) {
            takeApart(term.toString());
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting.clear();
    }

    private boolean plain() {
        for (int i = 0; i < term.length(); i++) {
            if (!Character.isLetterOrDigit(term.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void takeApart(String token) {
        if (ABBREVIATION.matcher(token).matches()) {
            term.setEmpty().append(token.replaceAll("[^\\p{L}]", ""));
            return;
        }
        // where invisible characters were taken out, the places of letters within the token are not known
        boolean exact = offset.endOffset() - offset.startOffset() == token.length();
        Matcher part = PART.matcher(token);
        while (part.find()) {
            waiting.add(exact ? new Part(part.group(), offset.startOffset() + part.start(), offset.startOffset() + part.end())
                    : new Part(part.group(), offset.startOffset(), offset.endOffset()));
        }
        if (!waiting.isEmpty()) {
            whole = captureState();
            become(waiting.remove());
        }
    }

    private void become(Part part) {
        term.setEmpty().append(part.word());
        offset.setOffset(part.start(), part.end());
    }
}
