package org.cyclework.ui.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A page as plain text with the places of its headings, links and anchors, for where no browser engine exists.
 *
 * @param text the text; paragraphs are apart by empty lines
 * @param spans headings, links and strong words, in order
 * @param anchors where the parts with an id begin
 */
public record PageText(String text, List<Span> spans, Map<String, Integer> anchors) {

    /** What a piece of text is. */
    public enum Style { TITLE, HEADING, STRONG, EMPHASIS, LINK, LABEL }

    /**
     * A piece of text.
     *
     * @param style what it is
     * @param start index of its first character
     * @param end index after its last character
     * @param target where a link leads; empty for everything else
     */
    public record Span(Style style, int start, int end, String target) {
    }

    /** @return the HTML of one of our pages as text */
    public static PageText of(String html) {
        return new Reader(html).read();
    }

    /** Reads the well-formed HTML of our renderers, element by element. */
    private static final class Reader {

        private final String html;
        private final StringBuilder out = new StringBuilder();
        private final List<Span> spans = new ArrayList<>();
        private final Map<String, Integer> anchors = new HashMap<>();
        private final List<Open> open = new ArrayList<>();
        private int skip;

        private record Open(String element, Style style, int start, String target) {
        }

        Reader(String html) {
            this.html = html;
        }

        PageText read() {
            int at = 0;
            while (at < html.length()) {
                int tag = html.indexOf('<', at);
                words(html.substring(at, tag < 0 ? html.length() : tag));
                if (tag < 0) {
                    break;
                }
                int end = tagEnd(tag);
                tag(html.substring(Math.min(tag + 1, end), end));
                at = end + 1;
            }
            return new PageText(out.toString().stripTrailing() + "\n", List.copyOf(spans), Map.copyOf(anchors));
        }

        private int tagEnd(int from) {
            boolean quoted = false;
            for (int i = from; i < html.length(); i++) {
                char c = html.charAt(i);
                if (c == '"') {
                    quoted = !quoted;
                } else if (c == '>' && !quoted) {
                    return i;
                }
            }
            return html.length() - 1;
        }

        private void tag(String tag) {
            boolean closing = tag.startsWith("/");
            String element = tag.replaceFirst("^/", "").split("[\\s/>]", 2)[0].toLowerCase(Locale.ROOT);
            if (closing) {
                close(element);
                return;
            }
            switch (element) {
                case "br" -> newline(1);
                case "h1", "h2", "h3", "p", "ul", "ol", "section", "aside", "blockquote", "figure", "table", "nav", "header", "div", "dl", "details", "summary" -> newline(2);
                case "li" -> {
                    newline(1);
                    out.append("  \u2022 ");
                }
                case "tr", "figcaption", "dt", "dd" -> newline(1);
                case "img" -> {
                    String alternative = attribute(tag, "alt");
                    out.append(alternative.isEmpty() ? "" : Messages.bind(Messages.Page_figure, alternative));
                }
                case "svg", "style", "script" -> skip++;
                default -> {}
            }
            String id = attribute(tag, "id");
            if (!id.isEmpty()) {
                anchors.put(id, out.length());
            }
            Style style = style(element, tag);
            if (style != null) {
                open.add(new Open(element, style, out.length(), attribute(tag, "href")));
            }
        }

        private static Style style(String element, String tag) {
            return switch (element) {
                case "h1" -> Style.TITLE;
                case "h2", "h3" -> Style.HEADING;
                case "strong", "b", "th", "mark" -> Style.STRONG;
                case "em", "i" -> Style.EMPHASIS;
                case "a" -> attribute(tag, "href").isEmpty() ? null : Style.LINK;
                case "figcaption", "header" -> Style.LABEL;
                default -> null;
            };
        }

        private void close(String element) {
            if (List.of("svg", "style", "script").contains(element)) {
                skip--;
            }
            if (!open.isEmpty() && open.getLast().element().equals(element)) {
                Open span = open.removeLast();
                if (out.length() > span.start()) {
                    spans.add(new Span(span.style(), span.start(), out.length(), span.target()));
                }
            }
            if (List.of("h1", "h2", "h3", "p", "ul", "ol", "table", "figure", "aside", "blockquote", "header", "dl", "details", "summary").contains(element)) {
                newline(2);
            } else if (element.equals("td") || element.equals("th")) {
                out.append("   ");
            }
        }

        private void words(String raw) {
            if (skip > 0) {
                return;
            }
            String text = unescape(raw).replaceAll("[ \\t\\r\\n]+", " ");
            boolean start = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
            out.append(start || out.charAt(out.length() - 1) == ' ' ? text.stripLeading() : text);
        }

        private void newline(int wanted) {
            if (out.isEmpty()) {
                return;
            }
            while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ' && !out.toString().endsWith("\u2022 ")) {
                out.setLength(out.length() - 1);
            }
            if (out.toString().endsWith("\u2022 ")) {
                return;
            }
            int there = 0;
            while (there < out.length() && out.charAt(out.length() - 1 - there) == '\n') {
                there++;
            }
            out.append("\n".repeat(Math.max(0, wanted - there)));
        }

        private static String attribute(String tag, String name) {
            int at = tag.indexOf(" " + name + "=\"");
            if (at < 0) {
                return "";
            }
            int from = at + name.length() + 3;
            int end = tag.indexOf('"', from);
            return end < 0 ? "" : unescape(tag.substring(from, end));
        }

        private static String unescape(String text) {
            return text.indexOf('&') < 0 ? text : text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
                    .replace("&#39;", "'").replace("&nbsp;", "\u00a0").replace("&amp;", "&");
        }
    }
}
