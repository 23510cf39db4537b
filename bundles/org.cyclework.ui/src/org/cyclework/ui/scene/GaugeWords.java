package org.cyclework.ui.scene;

/** Alarm in words and on the one scale from 0 to 10: what is felt, and what of it shows. No SWT. */
public final class GaugeWords {

    /** From here on somebody is flooded. */
    public static final double FLOOD_LINE = 0.70;
    private static final int SCALE = 10;
    private static final int FLOODED = 7;
    private static final String[] ALARM = {Messages.Gauge_rest, Messages.Gauge_low, Messages.Gauge_middle, Messages.Gauge_high, Messages.Gauge_flooded};
    private static final String[] TENSION = {Messages.Gauge_calm, Messages.Gauge_littleTense, Messages.Gauge_tense, Messages.Gauge_veryTense,
        Messages.Gauge_breaking};
    /** From which number on each of the words holds. */
    private static final int[] FROM = {0, 2, 4, 6, FLOODED};

    private GaugeWords() {
    }

    /**
     * A value on the scale.
     *
     * @param value 0 to 1
     * @return 0 to 10; below the flood line never the line's own, whatever rounding would make of it
     */
    public static int number(double value) {
        int number = (int) Math.round(SCALE * value);
        return value >= FLOOD_LINE ? Math.max(FLOODED, number) : Math.min(FLOODED - 1, number);
    }

    /** @return what is felt, 0 to 1, such as "5 of 10: noticeable" */
    public static String felt(double alarm) {
        return Messages.bind(Messages.Gauge_line, number(alarm), word(ALARM, alarm));
    }

    /** @return what of it shows, 0 to 1, such as "tense (5 of 10)" */
    public static String shown(double alarm) {
        return Messages.bind(Messages.Gauge_tension, number(alarm), word(TENSION, alarm));
    }

    private static String word(String[] words, double value) {
        int at = 0;
        for (int i = 0; i < FROM.length; i++) {
            at = number(value) >= FROM[i] ? i : at;
        }
        return words[at];
    }
}
