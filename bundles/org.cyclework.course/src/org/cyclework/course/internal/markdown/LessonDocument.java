package org.cyclework.course.internal.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.cyclework.course.Course;
import org.cyclework.course.SectionText;

/** A lesson cut into its opening and its sections. */
public final class LessonDocument {

    private LessonDocument() {
    }

    /** @return the opening, then the sections, as plain text */
    public static List<SectionText> sections(Course course, String title, String markdown) {
        TextWriter writer = new TextWriter(course);
        List<SectionText> sections = new ArrayList<>();
        Optional<String> id = Optional.empty();
        String heading = title;
        List<Node> body = new ArrayList<>();
        for (Node node : Markdown.children(Markdown.parse(markdown))) {
            if (node instanceof Heading h && h.getLevel() == 1) {
                continue;
            }
            if (node instanceof Heading h && h.getLevel() == 2) {
                add(sections, writer, id, heading, body);
                id = HeadingId.take(h);
                heading = String.join(" ", writer.blocks(List.of(h)));
                body = new ArrayList<>();
            } else {
                body.add(node);
            }
        }
        add(sections, writer, id, heading, body);
        return sections;
    }

    private static void add(List<SectionText> sections, TextWriter writer, Optional<String> id, String heading, List<Node> body) {
        String text = String.join("\n\n", writer.blocks(body));
        if (id.isPresent() || !text.isEmpty()) {
            sections.add(new SectionText(id, heading, text));
        }
    }
}
