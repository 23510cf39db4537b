package org.cyclework.course.internal.markdown;

import java.util.Locale;
import java.util.stream.Collectors;
import org.cyclework.course.Course;

/** Writes the head of a callout: drawing, word and, for care, the notes it rests on. */
final class CalloutWriter {

    private final Course course;

    CalloutWriter(Course course) {
        this.course = course;
    }

    /** The aside and its label paragraph, still open. */
    String opening(Callout callout) {
        CalloutKind kind = callout.kind();
        String html = "<aside class=\"callout " + kind.name().toLowerCase(Locale.ROOT) + "\">\n<p class=\"callout-label\">"
                + "<span class=\"icon\" aria-hidden=\"true\"><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 16\""
                + " width=\"16\" height=\"16\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\"><path d=\""
                + kind.path() + "\"/></svg></span> <span class=\"callout-word\">" + kind.label() + "</span>";
        if (kind != CalloutKind.CARE) {
            return html;
        }
        return html + callout.noteIds().stream()
                .map(id -> " <a class=\"cite note\" href=\"cw:note/" + id + "\">" + Escape.html(title(id)) + "</a>")
                .collect(Collectors.joining(";"));
    }

    private String title(String noteId) {
        return course.careNote(noteId).map(n -> n.getTitle()).orElse(noteId);
    }
}
