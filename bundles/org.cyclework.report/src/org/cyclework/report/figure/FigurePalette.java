package org.cyclework.report.figure;

/**
 * The colours of figures, the same as those of the window. Every text colour on the paper or on a card has a contrast of at
 * least 4.5 : 1 (WCAG 2, AA); paper is for print as well.
 */
public enum FigurePalette {
    /** Dark on light paper. */
    LIGHT("#fdfbf7", "#f8f4ec", "#ddd5c7", "#2a2622", "#665e54", "#8a5200", "#1f5c63", "#55601b", "#9a3324"),
    /** Light on dark paper. */
    DARK("#1e2124", "#2b2f33", "#42474d", "#e6e1d8", "#b2ab9f", "#e8ae55", "#7cc4cb", "#b4c265", "#f0917f"),
    /** White on black. */
    CONTRAST("#000000", "#141414", "#8c8c8c", "#ffffff", "#e0e0e0", "#ffc14d", "#8be9fd", "#d4e157", "#ffa799");

    private final String paper;
    private final String card;
    private final String line;
    private final String ink;
    private final String muted;
    private final String pursuer;
    private final String distancer;
    private final String connected;
    private final String flood;

    FigurePalette(String paper, String card, String line, String ink, String muted, String pursuer, String distancer,
            String connected, String flood) {
        this.paper = paper;
        this.card = card;
        this.line = line;
        this.ink = ink;
        this.muted = muted;
        this.pursuer = pursuer;
        this.distancer = distancer;
        this.connected = connected;
        this.flood = flood;
    }

    /** @return the ground of the picture, as {@code #rrggbb} like all colours here */
    public String paper() {
        return paper;
    }

    /** @return the ground of a box */
    public String card() {
        return card;
    }

    /** @return quiet lines that carry no meaning of their own */
    public String line() {
        return line;
    }

    /** @return text */
    public String ink() {
        return ink;
    }

    /** @return text of second rank */
    public String muted() {
        return muted;
    }

    /** @return the colour for a tone, readable as text */
    public String of(Tone tone) {
        return switch (tone) {
            case PURSUER -> pursuer;
            case DISTANCER -> distancer;
            case CONNECTED -> connected;
            case FLOOD -> flood;
            case PLAIN -> ink;
        };
    }

    /**
     * The contrast of two colours after WCAG 2.
     *
     * @param one a colour as {@code #rrggbb}
     * @param other another
     * @return from 1 to 21
     */
    public static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
