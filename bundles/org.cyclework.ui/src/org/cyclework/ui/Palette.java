package org.cyclework.ui;

import java.util.Locale;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/**
 * The colours of the course, once for each of the surroundings. A colour never speaks alone: the pursuer's seat also has ▲
 * and a solid line, the distancer's ● and a dashed line, flood a dotted line. Text in any of the text colours on any surface
 * of the same surroundings has a contrast of at least 4.5 : 1, and of 7 : 1 where the contrast is high; edges and the ring
 * around the focus have at least 3 : 1.
 */
public enum Palette {
    /** Ground of pages. */
    PAPER(0xFDFBF7, 0x1E2124, 0x000000),
    /** Ground of panes around the page. */
    SURFACE(0xF4F0E8, 0x26292D, 0x000000),
    /** Ground of cards and callouts. */
    CARD(0xF8F4EC, 0x2B2F33, 0x141414),
    /** Quiet lines. */
    LINE(0xDDD5C7, 0x42474D, 0x8C8C8C),
    /** Text. */
    INK(0x2A2622, 0xE6E1D8, 0xFFFFFF),
    /** Text of second rank. */
    MUTED(0x665E54, 0xB2AB9F, 0xE0E0E0),
    /** Links and what can be pressed. */
    LINK(0x1F5C63, 0x7CC4CB, 0x8BE9FD),
    /** The pursuer's seat. */
    PURSUER(0x8A5200, 0xE8AE55, 0xFFC14D),
    /** The distancer's seat. */
    DISTANCER(0x1F5C63, 0x7CC4CB, 0x8BE9FD),
    /** Connected. */
    CONNECTED(0x55601B, 0xB4C265, 0xD4E157),
    /** Flooded. */
    FLOOD(0x9A3324, 0xF0917F, 0xFFA799),
    /** Ground of the line that is selected. */
    SELECTION(0xE3DCCB, 0x3D4A4D, 0x0B5A78),
    /** Ground of the words that were searched for. */
    MARK(0xFBE7B2, 0x5C4A16, 0x6A5000),
    /** Edges of buttons, fields and boxes. */
    EDGE(0x857B6E, 0x8B9197, 0xFFFFFF),
    /** The ring around what has the focus. */
    RING(0x1F5C63, 0x7CC4CB, 0xFFD500),
    /** Ground of what is switched on, and of the button that Enter presses. */
    ACCENT(0x1F5C63, 0x7CC4CB, 0xFFD500),
    /** Words and marks on that ground. */
    ON_ACCENT(0xFDFBF7, 0x1E2124, 0x000000);

    private final int light;
    private final int dark;
    private final int contrast;

    Palette(int light, int dark, int contrast) {
        this.light = light;
        this.dark = dark;
        this.contrast = contrast;
    }

    /** @return the colour for the theme that is active now; needs no disposal */
    public Color color() {
        return new Color(rgb(Themes.now()));
    }

    /** @return red, green and blue */
    public RGB rgb(Surroundings where) {
        int value = value(where);
        return new RGB(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF);
    }

    /** @return the colour as a stylesheet writes it, such as {@code #8a5200} */
    public String css(Surroundings where) {
        return String.format(Locale.ROOT, "#%06x", value(where));
    }

    private int value(Surroundings where) {
        return switch (where) {
            case LIGHT -> light;
            case DARK -> dark;
            case CONTRAST -> contrast;
        };
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
