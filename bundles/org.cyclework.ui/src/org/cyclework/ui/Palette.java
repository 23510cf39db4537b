package org.cyclework.ui;

import java.util.Locale;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/**
 * The colours of the course, once for light and once for dark surroundings. A colour never speaks alone: the pursuer's
 * seat also has ▲ and a solid line, the distancer's ● and a dashed line, flood a dotted line. Text in any of the text
 * colours on any surface of the same surroundings has a contrast of at least 4.5 : 1.
 */
public enum Palette {
    /** Ground of pages. */
    PAPER(0xFDFBF7, 0x1E2124),
    /** Ground of panes around the page. */
    SURFACE(0xF4F0E8, 0x26292D),
    /** Ground of cards and callouts. */
    CARD(0xF8F4EC, 0x2B2F33),
    /** Quiet lines. */
    LINE(0xDDD5C7, 0x42474D),
    /** Text. */
    INK(0x2A2622, 0xE6E1D8),
    /** Text of second rank. */
    MUTED(0x665E54, 0xB2AB9F),
    /** Links and what can be pressed. */
    LINK(0x1F5C63, 0x7CC4CB),
    /** The pursuer's seat. */
    PURSUER(0x8A5200, 0xE8AE55),
    /** The distancer's seat. */
    DISTANCER(0x1F5C63, 0x7CC4CB),
    /** Connected. */
    CONNECTED(0x55601B, 0xB4C265),
    /** Flooded. */
    FLOOD(0x9A3324, 0xF0917F),
    /** Ground of the line that is selected. */
    SELECTION(0xE3DCCB, 0x3D4A4D),
    /** Ground of the words that were searched for. */
    MARK(0xFBE7B2, 0x5C4A16);

    private final int light;
    private final int dark;

    Palette(int light, int dark) {
        this.light = light;
        this.dark = dark;
    }

    /** @return the colour; needs no disposal */
    public Color color(boolean inTheDark) {
        return new Color(rgb(inTheDark));
    }

    /** @return the colour for the theme that is active now; needs no disposal */
    public Color color() {
        return color(Themes.dark());
    }

    /** @return red, green and blue */
    public RGB rgb(boolean inTheDark) {
        int value = inTheDark ? dark : light;
        return new RGB(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF);
    }

    /** @return the colour as a stylesheet writes it, such as {@code #8a5200} */
    public String css(boolean inTheDark) {
        return String.format(Locale.ROOT, "#%06x", inTheDark ? dark : light);
    }

    /** @return the contrast of two colours after WCAG 2: from 1 to 21 */
    public static double contrast(RGB one, RGB other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(RGB rgb) {
        return 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
