package org.cyclework.report.figure;

import java.util.ArrayList;
import java.util.List;

/** Words in figures: escaped, measured without a font, wrapped. */
final class Words {

    private static final String NARROW = "iIjl.,:;'’‘|!()[] -ftr";
    private static final String WIDE = "mwMWŒœ%@—";

    private Words() {
    }

    /** @return the words as XML text or as an attribute's value; characters that XML forbids are left out */
    static String escape(String words) {
        StringBuilder text = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                default -> {
                    if (c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD
                            || c >= 0x10000) {
                        text.appendCodePoint(c);
                    }
                }
            }
        });
        return text.toString();
    }

    /** @return about how wide the words are in pixels, in a wide sans-serif face: rather too much than too little */
    static double width(String words, double size) {
        double ems = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            ems += NARROW.indexOf(c) >= 0 ? 0.38 : WIDE.indexOf(c) >= 0 ? 0.97 : Character.isUpperCase(c) ? 0.71 : 0.61;
        }
        return ems * size;
    }

    /** @return the words in lines no wider than given, at least one; a word too long for a line is broken */
    static List<String> wrap(String words, double size, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (width(line, size) > width && line.length() > 1) {
                int end = line.length() - 1;
                while (end > 1 && width(line.substring(0, end), size) > width) {
                    end--;
                }
                lines.add(line.substring(0, end));
                line = line.substring(end);
            }
        }
        lines.add(line);
        return lines;
    }

    /** @return low, middle or high */
    static String level(double value) {
        return value < 1 / 3.0 ? "low" : value < 2 / 3.0 ? "middle" : "high";
    }

    /** @return the value on the scale from 0 to 10 that people are shown */
    static long step(double value) {
        return Math.round(10 * value);
    }

    /** @return the value on that scale and its level, such as "7, high"; an en dash where there is none */
    static String value(double value) {
        return Double.isNaN(value) ? "–" : step(value) + ", " + level(value);
    }
}
