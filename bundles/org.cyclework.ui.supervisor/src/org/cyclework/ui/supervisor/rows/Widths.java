package org.cyclework.ui.supervisor.rows;

import java.util.Arrays;

/** How columns share the width of a table: none is narrower than its heading, and none stays wide while another one is cut. No SWT. */
final class Widths {

    private Widths() {
    }

    /**
     * Shares the width.
     *
     * @param room what there is
     * @param headings how wide each column's heading is
     * @param words how wide each column's longest words are
     * @return the width of each column; together more than there is only where the headings alone are wider than that
     */
    static int[] share(int room, int[] headings, int[] words) {
        int[] wanted = new int[headings.length];
        Arrays.setAll(wanted, at -> Math.max(headings[at], words[at]));
        int left = room - Arrays.stream(headings).sum();
        if (left <= 0 || headings.length == 0) {
            return headings.clone();
        }
        int spare = room - Arrays.stream(wanted).sum();
        return spare >= 0 ? widened(wanted, spare) : filled(headings, wanted, left);
    }

    /** Everything fits: what is left over goes to the columns by their width. */
    private static int[] widened(int[] wanted, int spare) {
        int all = Math.max(1, Arrays.stream(wanted).sum());
        int[] widths = new int[wanted.length];
        Arrays.setAll(widths, at -> wanted[at] + (int) ((long) spare * wanted[at] / all));
        widths[widths.length - 1] += spare + Arrays.stream(wanted).sum() - Arrays.stream(widths).sum();
        return widths;
    }

    /** Not everything fits: columns are filled alike until each has what it wants, so that the longest ones are cut. */
    private static int[] filled(int[] headings, int[] wanted, int left) {
        int[] widths = headings.clone();
        int rest = left;
        boolean gave = true;
        while (rest > 0 && gave) {
            gave = false;
            long hungry = 0;
            for (int at = 0; at < widths.length; at++) {
                hungry += widths[at] < wanted[at] ? 1 : 0;
            }
            int each = (int) Math.max(1, rest / Math.max(1, hungry));
            for (int at = 0; at < widths.length && rest > 0; at++) {
                int more = Math.min(Math.min(each, rest), wanted[at] - widths[at]);
                widths[at] += more;
                rest -= more;
                gave |= more > 0;
            }
        }
        return widths;
    }
}
