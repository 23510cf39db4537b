package org.cyclework.course.internal.markdown;

/** Breaks long lines between words. */
public final class Wrap {

    /** Columns that fit a terminal and are easy to read. */
    public static final int WIDTH = 80;

    private Wrap() {
    }

    /** @return the text with no line longer than {@link #WIDTH}, words longer than that excepted */
    public static String wrap(String text) {
        StringBuilder out = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            if (!out.isEmpty()) {
                out.append('\n');
            }
            wrapLine(line, out);
        }
        return out.toString();
    }

    private static void wrapLine(String line, StringBuilder out) {
        String indent = " ".repeat(line.length() - line.stripLeading().length() + (line.strip().matches("(- |\\d+\\. ).*") ? 2 : 0));
        int column = 0;
        String rest = line.stripTrailing();
        int lead = rest.length() - rest.stripLeading().length();
        out.append(rest, 0, lead);
        column = lead;
        boolean first = true;
        for (String word : rest.strip().split(" +")) {
            if (!first && column + 1 + word.length() > WIDTH) {
                out.append('\n').append(indent);
                column = indent.length();
            } else if (!first) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += word.length();
            first = false;
        }
    }
}
