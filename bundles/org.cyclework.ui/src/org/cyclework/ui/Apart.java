package org.cyclework.ui;

import java.util.Arrays;
import org.cyclework.record.PersonName;

/** Lets nothing that is put into a sentence turn the words round it, whatever way its letters run; names above all. No SWT. */
public final class Apart {

    private static final char BEGIN = '\u2068';
    private static final char END = '\u2069';

    private Apart() {
    }

    /** @return what is put in, ready for it; what is no text stays as it is */
    public static Object of(Object put) {
        return put instanceof String text && !isDone(text) ? PersonName.isolated(text) : put;
    }

    /** @return the same of each */
    public static Object[] all(Object[] put) {
        return Arrays.stream(put).map(Apart::of).toArray();
    }

    /** A sentence that keeps its names apart already stays so. */
    private static boolean isDone(String text) {
        int depth = 0;
        boolean any = false;
        for (char each : text.toCharArray()) {
            depth += each == BEGIN ? 1 : each == END ? -1 : 0;
            any |= each == BEGIN;
            if (depth < 0) {
                return false;
            }
        }
        return any && depth == 0;
    }
}
