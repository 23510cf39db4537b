package org.cyclework.report.figure;

/**
 * How a line over the rounds looks. Any two styles differ in dash pattern and in the sign at their points, so that a print
 * without colour still tells them apart. A style that ends in {@code _OTHER} is for the second of two plays in one panel.
 */
public enum SeriesStyle {
    /** What the pursuer felt. */
    PURSUER_FELT(Tone.PURSUER, 3, "", "M-4 4 L4 4 L0 -4 Z", true),
    /** What the pursuer showed. */
    PURSUER_SHOWN(Tone.PURSUER, 2, "3 3", "M-4 4 L4 4 L0 -4 Z", false),
    /** What the distancer felt. */
    DISTANCER_FELT(Tone.DISTANCER, 3, "9 4", "M-4 0 A4 4 0 1 0 4 0 A4 4 0 1 0 -4 0 Z", true),
    /** What the distancer showed. */
    DISTANCER_SHOWN(Tone.DISTANCER, 2, "2 5", "M-4 0 A4 4 0 1 0 4 0 A4 4 0 1 0 -4 0 Z", false),
    /** What the trainee guessed. */
    GUESS(Tone.PLAIN, 2, "8 3 2 3", "M0 -5 L5 0 L0 5 L-5 0 Z", false),
    /** Trust, security or another measure of closeness. */
    CLOSENESS(Tone.CONNECTED, 2, "14 4", "M0 -5 L5 0 L0 5 L-5 0 Z", true),
    /** What the pursuer felt, in the other play. */
    PURSUER_FELT_OTHER(Tone.PURSUER, 2, "10 3 3 3", "M-4 -4 L4 -4 L0 4 Z", true),
    /** What the pursuer showed, in the other play. */
    PURSUER_SHOWN_OTHER(Tone.PURSUER, 2, "1 3", "M-4 -4 L4 -4 L0 4 Z", false),
    /** What the distancer felt, in the other play. */
    DISTANCER_FELT_OTHER(Tone.DISTANCER, 2, "6 6", "M-4 -4 H4 V4 H-4 Z", true),
    /** What the distancer showed, in the other play. */
    DISTANCER_SHOWN_OTHER(Tone.DISTANCER, 2, "1 6", "M-4 -4 H4 V4 H-4 Z", false),
    /** What the trainee guessed, in the other play. */
    GUESS_OTHER(Tone.PLAIN, 2, "8 3 2 3 2 3", "M-4 -4 L4 4 M-4 4 L4 -4", false),
    /** Closeness, in the other play. */
    CLOSENESS_OTHER(Tone.CONNECTED, 2, "14 4 4 4", "M-5 0 H5 M0 -5 V5", false);

    private final Tone tone;
    private final int width;
    private final String dash;
    private final String mark;
    private final boolean filled;

    SeriesStyle(Tone tone, int width, String dash, String mark, boolean filled) {
        this.tone = tone;
        this.width = width;
        this.dash = dash;
        this.mark = mark;
        this.filled = filled;
    }

    /** @return what gives the colour */
    public Tone tone() {
        return tone;
    }

    /** @return the width of the line in pixels */
    public int width() {
        return width;
    }

    /** @return lengths of dashes and gaps in pixels; empty for a line without gaps */
    public String dash() {
        return dash;
    }

    /** @return the outline of the sign at each point, as SVG path data around (0, 0) */
    public String mark() {
        return mark;
    }

    /** @return whether the sign is filled rather than an outline */
    public boolean filled() {
        return filled;
    }

    /** @return the style of the same thing in the other of two plays */
    public SeriesStyle other() {
        return name().endsWith("_OTHER") ? valueOf(name().substring(0, name().length() - "_OTHER".length()))
                : valueOf(name() + "_OTHER");
    }
}
