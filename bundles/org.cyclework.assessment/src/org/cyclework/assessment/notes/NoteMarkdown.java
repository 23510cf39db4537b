package org.cyclework.assessment.notes;

import java.time.ZoneId;
import java.util.stream.Collectors;
import org.cyclework.course.render.LessonWords.Paragraph;

/** Writes notes as Markdown: a heading for each lesson, the lesson's words as a quotation, and what was written about them. */
public final class NoteMarkdown {

    /** What stands beside a note whose place is gone. */
    public static final String GONE = "The lesson was edited and has no such place any more.";
    /** What stands beside a note whose words are gone while their place is there. */
    public static final String EDITED = "The lesson was edited here; the words are as they were.";

    private final ZoneId zone;

    /** @param zone in which the days of notes are told */
    public NoteMarkdown(ZoneId zone) {
        this.zone = zone;
    }

    /** @return the notes as a document, with a line feed at its end */
    public String write(NoteBook book) {
        StringBuilder out = new StringBuilder("# My notes\n");
        for (NoteBook.Chapter chapter : book.chapters()) {
            out.append("\n## ").append(escape(chapter.title())).append('\n');
            chapter.entries().forEach(entry -> out.append('\n').append(write(entry)));
        }
        return out.toString();
    }

    private String write(NoteBook.Entry entry) {
        Note note = entry.note();
        String head = "**" + note.kind().label() + "** · " + note.made().atZone(zone).toLocalDate() + entry.paragraph().map(NoteMarkdown::heading).orElse("");
        String quoted = "> " + escape(note.anchor().words()) + "\n\n";
        String state = switch (entry.where()) {
            case Where.Same same -> "";
            case Where.Edited edited -> "*" + EDITED + "*\n\n";
            case Where.Gone gone -> "*" + GONE + "*\n\n";
        };
        return head + "\n\n" + quoted + state + (note.text().isBlank() ? "" : note.text().lines().map(String::stripTrailing)
                .collect(Collectors.joining("\n")).strip() + "\n\n");
    }

    private static String escape(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
    }

    private static String heading(Paragraph paragraph) {
        return paragraph.heading().isEmpty() ? "" : " · " + escape(paragraph.heading());
    }
}
