package org.cyclework.ui.html;

import java.util.HexFormat;

/** Writes text into HTML. */
public final class Html {

    private static final HexFormat HEX = HexFormat.of();

    private Html() {
    }

    /** @return the text with everything escaped that means something in HTML */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** @return a string literal of JavaScript with this value */
    public static String script(String text) {
        StringBuilder out = new StringBuilder(text.length() + text.length() / 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == ' ') {
                out.append(c);
            } else {
                out.append("\\u").append(HEX.toHexDigits(c));
            }
        }
        return out.append('"').toString();
    }
}
