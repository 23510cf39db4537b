package org.cyclework.course.internal.markdown;

import java.util.Locale;

/** Takes the tags of our own HTML apart: attributes stand in double quotes, and what means something in HTML is escaped. */
public final class Tags {

    private Tags() {
    }

    /** @return where the tag that begins here ends */
    public static int end(String html, int from) {
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

    /** @return the name of a tag, opening or closing, in small letters */
    public static String element(String tag) {
        String name = tag.startsWith("/") ? tag.substring(1) : tag;
        return name.split("[\\s/>]", 2)[0].toLowerCase(Locale.ROOT);
    }

    /** @return the value of an attribute; empty where the tag has none */
    public static String attribute(String tag, String name) {
        int at = tag.indexOf(" " + name + "=\"");
        if (at < 0) {
            return "";
        }
        int from = at + name.length() + 3;
        int end = tag.indexOf('"', from);
        return end < 0 ? "" : unescape(tag.substring(from, end));
    }

    /** @return text without escapes */
    public static String unescape(String text) {
        return text.indexOf('&') < 0 ? text : text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
                .replace("&#39;", "'").replace("&amp;", "&");
    }
}
