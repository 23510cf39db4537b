package org.cyclework.ui.trainee.play;

import java.util.Locale;

/** Writes the few SVG shapes that the figures of a scene are made of. */
final class Svg {

    private final StringBuilder text = new StringBuilder();

    /** Opens a figure with its title and description for screen readers. */
    Svg(String id, double width, double height, String title, String description) {
        text.append(String.format(Locale.ROOT, "<svg class=\"figure\" id=\"%s\" viewBox=\"0 0 %.0f %.0f\" role=\"img\" "
                + "aria-labelledby=\"%s-title %s-desc\" xmlns=\"http://www.w3.org/2000/svg\">", id, width, height, id, id));
        text.append("<title id=\"").append(id).append("-title\">").append(escape(title)).append("</title>");
        text.append("<desc id=\"").append(id).append("-desc\">").append(escape(description)).append("</desc>");
    }

    Svg line(String cssClass, double x1, double y1, double x2, double y2) {
        text.append(String.format(Locale.ROOT, "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>", cssClass, x1, y1, x2, y2));
        return this;
    }

    Svg polyline(String cssClass, double[] xs, double[] ys) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < xs.length; i++) {
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", xs[i], ys[i]));
        }
        text.append("<polyline class=\"").append(cssClass).append("\" points=\"").append(points.toString().strip()).append("\"/>");
        return this;
    }

    Svg path(String cssClass, String d) {
        text.append("<path class=\"").append(cssClass).append("\" d=\"").append(d).append("\"/>");
        return this;
    }

    Svg rectangle(String cssClass, double x, double y, double width, double height) {
        text.append(String.format(Locale.ROOT, "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"8\"/>",
                cssClass, x, y, width, height));
        return this;
    }

    Svg text(String cssClass, double x, double y, String words) {
        text.append(String.format(Locale.ROOT, "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">", cssClass, x, y)).append(escape(words)).append("</text>");
        return this;
    }

    /** Closes the figure. */
    String end() {
        return text.append("</svg>").toString();
    }

    static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
