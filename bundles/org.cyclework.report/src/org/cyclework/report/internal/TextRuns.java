package org.cyclework.report.internal;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a paragraph into runs from the left and runs from the right. What runs from the left within one from the right, such as a
 * number, stays with it: the layout keeps runs in the order in which they are read. For one paragraph after the other.
 */
final class TextRuns implements BidiSplitter {

    private final List<BidiTextRun> runs = new ArrayList<>();

    @Override
    public void setParagraph(String paragraph, byte direction) {
        Bidi bidi = new Bidi();
        bidi.setPara(paragraph, direction == RTL ? Bidi.RTL : direction == LTR ? Bidi.LTR : Bidi.LEVEL_DEFAULT_LTR, null);
        byte[] levels = bidi.getLevels();
        runs.clear();
        for (int start = 0; start < paragraph.length();) {
            int end = start;
            while (end < paragraph.length() && levels[end] > 0 == levels[start] > 0) {
                end++;
            }
            runs.add(new BidiTextRun(start, end - start, levels[start] > 0 ? RTL : LTR));
            start = end;
        }
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        return runs.get(index);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        byte direction = Bidi.getBaseDirection(paragraph);
        return direction == Bidi.RTL ? RTL : direction == Bidi.LTR ? LTR : NEUTRAL;
    }
}
