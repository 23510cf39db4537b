package org.cyclework.course.render;

import java.util.Objects;
import org.cyclework.course.Course;
import org.cyclework.course.internal.markdown.HtmlWriter;
import org.cyclework.course.internal.markdown.TextWriter;

/** Any piece of Markdown of a pack as HTML and as plain text: stems, explanations, the page about the source article. */
public final class MarkdownRenderer {

    private final Course course;

    /** @param course where references are looked up */
    public MarkdownRenderer(Course course) {
        this.course = Objects.requireNonNull(course);
    }

    /** @return block elements, such as paragraphs; empty for null */
    public String html(String markdown) {
        return markdown == null ? "" : HtmlWriter.write(course, markdown, id -> "text");
    }

    /** @return plain text, paragraphs apart by empty lines, not wrapped; empty for null */
    public String text(String markdown) {
        return markdown == null ? "" : new TextWriter(course).write(markdown);
    }
}
