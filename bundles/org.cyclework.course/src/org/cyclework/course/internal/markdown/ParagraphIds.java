package org.cyclework.course.internal.markdown;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives every paragraph of a lesson's page an id, so that a link can lead to it: the id of its section and a number, such as
 * "l1.2-steps-p3".
 */
public final class ParagraphIds {

    private static final Set<String> PARAGRAPHS = Set.of("p", "li", "tr", "figcaption");
    private static final Pattern ID = Pattern.compile(".+-p\\d+");

    private final StringBuilder out = new StringBuilder();
    private String section;
    private int number;
    private int drawings;

    private ParagraphIds(String opening) {
        this.section = opening;
    }

    /**
     * Numbers paragraphs.
     *
     * @param html the lesson's page
     * @param opening what stands for the section before the first one has an id
     * @return the same with ids
     */
    public static String in(String html, String opening) {
        return new ParagraphIds(opening).number(html);
    }

    /** @return whether an id is that of a paragraph */
    public static boolean is(String id) {
        return ID.matcher(id).matches();
    }

    private String number(String html) {
        int at = 0;
        for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', at)) {
            int end = Tags.end(html, tag);
            out.append(html, at, tag).append(tag(html.substring(tag + 1, end)));
            at = end + 1;
        }
        return out.append(html.substring(at)).toString();
    }

    private String tag(String tag) {
        String element = Tags.element(tag);
        boolean closing = tag.startsWith("/");
        drawings += element.equals("svg") && !tag.endsWith("/") ? closing ? -1 : 1 : 0;
        String id = Tags.attribute(tag, "id");
        if (element.equals("section") && !closing && !id.isEmpty()) {
            section = id;
            number = 0;
        }
        if (closing || drawings > 0 || !id.isEmpty() || !PARAGRAPHS.contains(element)) {
            return "<" + tag + ">";
        }
        number++;
        return "<" + element + " id=\"" + Escape.html(section + "-p" + number) + "\"" + tag.substring(element.length()) + ">";
    }
}
