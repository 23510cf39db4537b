package org.cyclework.course.render;

import org.cyclework.course.internal.markdown.Wrap;

/** Lays out plain text for a terminal. */
final class TextPage {

    private final StringBuilder out;

    TextPage(StringBuilder out) {
        this.out = out;
    }

    void title(String text) {
        out.append(text).append('\n').append("=".repeat(Math.min(Wrap.WIDTH, text.length()))).append("\n\n");
    }

    void heading(String text) {
        out.append(text).append('\n').append("-".repeat(Math.min(Wrap.WIDTH, text.length()))).append("\n\n");
    }

    void paragraph(String text) {
        if (text != null && !text.isBlank()) {
            out.append(Wrap.wrap(text)).append("\n\n");
        }
    }
}
