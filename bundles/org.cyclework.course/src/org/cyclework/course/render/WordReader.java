package org.cyclework.course.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cyclework.course.internal.markdown.ParagraphIds;
import org.cyclework.course.internal.markdown.Tags;

/** Reads the running words out of the HTML of our own renderers; the script of the page counts in the same way. */
final class WordReader {

    private static final Set<String> EMPTY = Set.of("br", "hr", "img", "path");
    private static final Set<String> TITLES = Set.of("h1", "h2");

    private final String html;
    private final StringBuilder out = new StringBuilder();
    private final List<LessonWords.Paragraph> paragraphs = new ArrayList<>();
    private String skipped = "";
    private int depth;
    private String heading = "";
    private int titleFrom = -1;

    /** @param html one or several elements, well-formed */
    WordReader(String html) {
        this.html = html;
    }

    /** @return the words */
    LessonWords read() {
        int at = 0;
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            words(html.substring(at, tag < 0 ? html.length() : tag));
            if (tag < 0) {
                break;
            }
            int end = Tags.end(html, tag);
            tag(html.substring(tag + 1, end));
            at = end + 1;
        }
        return new LessonWords(out.toString(), paragraphs);
    }

    private void tag(String tag) {
        String element = Tags.element(tag);
        if (!skipped.isEmpty()) {
            if (element.equals(skipped) && !tag.endsWith("/")) {
                depth += tag.startsWith("/") ? -1 : 1;
                skipped = depth == 0 ? "" : skipped;
            }
        } else if (tag.startsWith("/")) {
            closed(element);
        } else if (!EMPTY.contains(element)) {
            opened(tag, element);
        }
    }

    private void opened(String tag, String element) {
        if (isLeftOut(tag, element)) {
            skipped = element;
            depth = 1;
            return;
        }
        titleFrom = TITLES.contains(element) ? out.length() : titleFrom;
        String id = Tags.attribute(tag, "id");
        if (ParagraphIds.is(id)) {
            paragraphs.add(new LessonWords.Paragraph(id, out.length(), heading));
        }
    }

    private void closed(String element) {
        if (TITLES.contains(element) && titleFrom >= 0) {
            heading = out.substring(titleFrom).strip();
            titleFrom = -1;
        }
    }

    private static boolean isLeftOut(String tag, String element) {
        List<String> styles = List.of(Tags.attribute(tag, "class").split(" "));
        return element.equals("svg") || element.equals("a") && (styles.contains("cite") || styles.contains("enlarge")) || styles.contains("references") || styles.contains("sign-off");
    }

    private void words(String raw) {
        if (skipped.isEmpty()) {
            String text = Tags.unescape(raw).replaceAll("[ \\t\\r\\n\\f]+", " ");
            boolean after = out.isEmpty() || out.charAt(out.length() - 1) == ' ';
            out.append(after && text.startsWith(" ") ? text.substring(1) : text);
        }
    }
}
