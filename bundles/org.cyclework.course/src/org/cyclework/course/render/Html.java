package org.cyclework.course.render;

import java.util.List;
import org.cyclework.course.internal.markdown.Escape;

/** Builds an HTML fragment; text is escaped, what is given as raw is not. */
final class Html {

    private final StringBuilder out = new StringBuilder();

    /** An anchor into the course. */
    static String link(String style, String target, String text) {
        return "<a class=\"" + style + "\" href=\"cw:" + Escape.html(target) + "\">" + Escape.html(text) + "</a>";
    }

    Html open(String element, String style) {
        out.append('<').append(element).append(" class=\"").append(style).append("\">\n");
        return this;
    }

    Html close(String element) {
        out.append("</").append(element).append(">\n");
        return this;
    }

    Html line(String element, String text) {
        out.append('<').append(element).append('>').append(Escape.html(text)).append("</").append(element).append(">\n");
        return this;
    }

    Html line(String element, String style, String text) {
        if (text != null && !text.isBlank()) {
            out.append('<').append(element).append(" class=\"").append(style).append("\">").append(Escape.html(text))
                    .append("</").append(element).append(">\n");
        }
        return this;
    }

    Html raw(String html) {
        out.append(html);
        return this;
    }

    /** A headed list of entries that are HTML already; nothing where there are none. */
    Html list(String style, String title, List<String> entries) {
        if (!entries.isEmpty()) {
            open("section", style).line("h2", title).raw("<ul>\n");
            entries.forEach(e -> out.append("<li>").append(e).append("</li>\n"));
            raw("</ul>\n").close("section");
        }
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
