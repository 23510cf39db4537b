package org.cyclework.search.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.cyclework.search.Passage;

/** Cuts a passage out of a text and says where in it the found words stand, instead of marking them up. */
final class PassageCutter extends PassageFormatter {

    private static final int BEFORE = 80;
    private static final int LONGEST = 320;

    @Override
    public Object format(org.apache.lucene.search.uhighlight.Passage[] passages, String content) {
        org.apache.lucene.search.uhighlight.Passage best = passages[0];
        if (best.getNumMatches() == 0) {
            return start(content);
        }
        int start = best.getStartOffset();
        if (best.getMatchStarts()[0] - start > LONGEST / 2) {
            start = content.lastIndexOf(' ', best.getMatchStarts()[0] - BEFORE) + 1;
        }
        while (start < best.getMatchStarts()[0] && !Character.isLetterOrDigit(content.charAt(start)) && "“\"([".indexOf(content.charAt(start)) < 0) {
            start++;
        }
        int end = end(content, start, best.getEndOffset());
        String text = content.substring(start, end).stripTrailing();
        TreeMap<Integer, Integer> ranges = new TreeMap<>();
        for (int i = 0; i < best.getNumMatches(); i++) {
            int from = best.getMatchStarts()[i] - start;
            int to = Math.min(best.getMatchEnds()[i] - start, text.length());
            if (from >= 0 && from < to) {
                ranges.merge(from, to, Math::max);
            }
        }
        return new Passage(text, apart(ranges));
    }

    /** @return the start of a text, nothing marked */
    static Passage start(String text) {
        return new Passage(text.substring(0, end(text, 0, text.length())).stripTrailing(), List.of());
    }

    /** The end of a passage: not further than is good to read, and not inside a word. */
    private static int end(String text, int start, int wanted) {
        if (wanted - start <= LONGEST) {
            return wanted;
        }
        int space = text.lastIndexOf(' ', start + LONGEST);
        return space > start ? space : start + LONGEST;
    }

    private static List<Passage.Range> apart(TreeMap<Integer, Integer> ranges) {
        List<Passage.Range> result = new ArrayList<>();
        ranges.forEach((from, to) -> {
            if (result.isEmpty() || from >= result.getLast().end()) {
                result.add(new Passage.Range(from, to));
            } else if (to > result.getLast().end()) {
                result.add(new Passage.Range(result.removeLast().start(), to));
            }
        });
        return result;
    }
}
