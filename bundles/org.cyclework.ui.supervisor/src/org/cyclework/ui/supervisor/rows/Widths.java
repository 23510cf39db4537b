package org.cyclework.ui.supervisor.rows;

import java.util.Arrays;

/** How columns share the width of a table: none is narrower than its heading, and none stays wide while another one is cut. No SWT. */
final class Widths {

    /** Words are not cut to less than this part of the width: names could not be told apart. */
    private static final int SHARES = 5;

    private Widths() {
    }

    /**
     * Shares the width.
     *
     * @param room what there is
     * @param headings how wide each column's heading is
     * @param words how wide each column's longest words are
     * @return the width of each column; together more than there is where the headings, or a fifth of the width for each column
     *         with so long words, are wider than that: the table is scrolled then
     */
    static int[] share(int room, int[] headings, int[] words) {
        int[] wanted = new int[headings.length];
        Arrays.setAll(wanted, at -> Math.max(headings[at], words[at]));
        int[] least = upTo(room / SHARES, headings, wanted);
        if (room <= Arrays.stream(least).sum()) {
            return least;
        }
        int spare = room - Arrays.stream(wanted).sum();
        return spare >= 0 ? widened(wanted, spare) : filled(room, headings, wanted);
    }

    /** Everything fits: what is left over goes to the columns by their width. */
    private static int[] widened(int[] wanted, int spare) {
        int all = Math.max(1, Arrays.stream(wanted).sum());
        int[] widths = new int[wanted.length];
        Arrays.setAll(widths, at -> wanted[at] + (int) ((long) spare * wanted[at] / all));
        widths[widths.length - 1] += spare + Arrays.stream(wanted).sum() - Arrays.stream(widths).sum();
        return widths;
    }

    /** Not everything fits: all columns are filled up to the same level, so that short words are seen in full and only the longest are cut. */
    private static int[] filled(int room, int[] headings, int[] wanted) {
        int level = 0;
        for (int step = Integer.highestOneBit(room); step > 0; step /= 2) {
            level += Arrays.stream(upTo(level + step, headings, wanted)).sum() <= room ? step : 0;
        }
        int[] widths = upTo(level, headings, wanted);
        int rest = room - Arrays.stream(widths).sum();
        for (int at = 0; at < widths.length && rest > 0; at++) {
            int more = Math.min(rest, wanted[at] - widths[at]);
            widths[at] += more;
            rest -= more;
        }
        return widths;
    }

    private static int[] upTo(int level, int[] headings, int[] wanted) {
        int[] widths = new int[wanted.length];
        Arrays.setAll(widths, at -> Math.max(headings[at], Math.min(wanted[at], level)));
        return widths;
    }
}
