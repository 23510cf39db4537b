package org.cyclework.ui.trainee.play;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a line that was sent or done with a phone: what stands in quotation marks was sent, the rest was done. No SWT.
 *
 * @param sent whether it is a message
 * @param text its words, a message's without the marks
 */
record PhoneLine(boolean sent, String text) {

    private static final char OPENING = '“';
    private static final char CLOSING = '”';

    /** @return the pieces of a line, in order */
    static List<PhoneLine> of(String line) {
        List<PhoneLine> pieces = new ArrayList<>();
        StringBuilder done = new StringBuilder();
        int at = 0;
        while (at < line.length()) {
            int end = line.charAt(at) == OPENING && begins(done) ? line.indexOf(CLOSING, at) : -1;
            if (end < 0) {
                done.append(line.charAt(at++));
            } else {
                flush(done, pieces);
                pieces.add(new PhoneLine(true, line.substring(at + 1, end)));
                at = end + 1;
            }
        }
        flush(done, pieces);
        return pieces;
    }

    /** Words quoted in the middle of a sentence, such as the name of a group, are no message. */
    private static boolean begins(CharSequence before) {
        String told = before.toString().strip();
        return told.isEmpty() || ".:!?…".indexOf(told.charAt(told.length() - 1)) >= 0;
    }

    private static void flush(StringBuilder done, List<PhoneLine> pieces) {
        String words = done.toString().strip();
        if (!words.isEmpty()) {
            pieces.add(new PhoneLine(false, words));
        }
        done.setLength(0);
    }
}
