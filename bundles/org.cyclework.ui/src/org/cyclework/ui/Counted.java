package org.cyclework.ui;

import org.eclipse.osgi.util.NLS;

/** Words with a number in them: what stands before the bar is said of one, what stands behind it of any other number. No SWT. */
public final class Counted {

    private Counted() {
    }

    /**
     * The words for a number.
     *
     * @param message such as “one person|{0} people”
     * @param count how many
     * @param more what stands in it beside the number, as {1} and so on; names in it stand apart
     */
    public static String of(String message, long count, Object... more) {
        int bar = message.indexOf('|');
        if (bar < 0) {
            throw new IllegalArgumentException("no words for one in: " + message);
        }
        Object[] all = new Object[more.length + 1];
        all[0] = count;
        System.arraycopy(more, 0, all, 1, more.length);
        return NLS.bind(count == 1 ? message.substring(0, bar) : message.substring(bar + 1), Apart.all(all));
    }
}
