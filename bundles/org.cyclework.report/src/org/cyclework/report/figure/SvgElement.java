package org.cyclework.report.figure;

import java.util.Locale;

/**
 * Writes one svg element. Colours and strokes are attributes, never a stylesheet, and coordinates are whole pixels: so the
 * picture is the same in the browser, in the window's own renderer and in a PDF, and its straight lines are crisp.
 */
final class SvgElement {

    private static final String FACES = "'DejaVu Sans Condensed','Segoe UI','Helvetica Neue',Helvetica,Arial,'DejaVu Sans',sans-serif";

    private final StringBuilder text = new StringBuilder();

    SvgElement(Figure figure, FigurePalette palette, int width, int height) {
        String id = Words.escape(figure.id());
        text.append(String.format(Locale.ROOT, "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"figure\" id=\"%s\" "
                + "width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"%s-title %s-desc\" "
                + "font-family=\"%s\" font-size=\"12\">", id, width, height, width, height, id, id, FACES));
        text.append("<title id=\"").append(id).append("-title\">").append(Words.escape(figure.title())).append("</title>");
        text.append("<desc id=\"").append(id).append("-desc\">").append(Words.escape(figure.description())).append("</desc>");
        text.append("<rect x=\"0\" y=\"0\" width=\"").append(width).append("\" height=\"").append(height).append("\" fill=\"")
                .append(palette.paper()).append("\"/>");
    }

    /** A straight line, crisp at every scale. */
    SvgElement line(int x1, int y1, int x2, int y2, String colour, int width, String dash) {
        text.append(String.format(Locale.ROOT, "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"", x1, y1, x2, y2));
        stroke(colour, width, dash);
        if (x1 == x2 || y1 == y2) {
            text.append(" shape-rendering=\"crispEdges\"");
        }
        text.append("/>");
        return this;
    }

    /** An outline; its ground is {@code fill} or none where that is empty. */
    SvgElement path(String data, String fill, String colour, int width, String dash) {
        text.append("<path d=\"").append(data).append("\" fill=\"").append(fill.isEmpty() ? "none" : fill).append('"');
        stroke(colour, width, dash);
        text.append("/>");
        return this;
    }

    /** An outline around a point. */
    SvgElement mark(int x, int y, String data, String fill, String colour) {
        text.append("<g transform=\"translate(").append(x).append(' ').append(y).append(")\">");
        path(data, fill, colour, 2, "");
        text.append("</g>");
        return this;
    }

    SvgElement box(int x, int y, int width, int height, String fill, String colour, int stroke, String dash) {
        text.append(String.format(Locale.ROOT, "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\" fill=\"%s\"", x, y,
                width, height, fill));
        stroke(colour, stroke, dash);
        text.append("/>");
        return this;
    }

    /** Words; {@code anchor} is start, middle or end. */
    SvgElement words(int x, int y, String words, String colour, int size, boolean strong, String anchor) {
        text.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\" fill=\"%s\" font-size=\"%d\"", x, y, colour, size));
        if (strong) {
            text.append(" font-weight=\"bold\"");
        }
        if (!anchor.equals("start")) {
            text.append(" text-anchor=\"").append(anchor).append('"');
        }
        text.append('>').append(Words.escape(words)).append("</text>");
        return this;
    }

    private void stroke(String colour, int width, String dash) {
        text.append(" stroke=\"").append(colour).append("\" stroke-width=\"").append(width)
                .append("\" vector-effect=\"non-scaling-stroke\"");
        if (!dash.isEmpty()) {
            text.append(" stroke-dasharray=\"").append(dash).append('"');
        }
    }

    /** @return the whole element */
    String end() {
        return text.append("</svg>").toString();
    }
}
