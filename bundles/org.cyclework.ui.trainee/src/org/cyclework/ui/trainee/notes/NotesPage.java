package org.cyclework.ui.trainee.notes;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.cyclework.assessment.notes.Note;
import org.cyclework.assessment.notes.NoteBook;
import org.cyclework.assessment.notes.NoteMarkdown;
import org.cyclework.assessment.notes.Where;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.html.Html;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.trainee.Messages;

/** All notes as a page: by lesson, each with the words it hangs on, what was written, and a way to its place. */
final class NotesPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.UK);

    private final ZoneId zone;
    private final boolean links;

    /** @param links whether it can be clicked; on paper it cannot */
    NotesPage(ZoneId zone, boolean links) {
        this.zone = zone;
        this.links = links;
    }

    /** @return the page; a hint where there are none */
    HtmlPage of(NoteBook book, String query) {
        HtmlPage page = HtmlPage.titled(Messages.Notes_title).text("h1", Messages.Notes_title);
        if (book.count() == 0) {
            return page.text("p", query.isBlank() ? Messages.Notes_empty : Messages.bind(Messages.Notes_nothing, query.strip()));
        }
        page.text("p", "meta", book.count() == 1 ? Messages.Notes_one : Messages.bind(Messages.Notes_count, book.count()));
        for (NoteBook.Chapter chapter : book.chapters()) {
            page.html("<section>").html("<h2>").html(linked(CourseLink.to(CourseLink.Kind.LESSON, chapter.lessonId()), chapter.title())).html("</h2>");
            chapter.entries().forEach(entry -> write(page, entry));
            page.html("</section>");
        }
        return page;
    }

    private void write(HtmlPage page, NoteBook.Entry entry) {
        Note note = entry.note();
        page.html("<div class=\"my-note cw-" + note.kind().word() + "\">");
        String heading = entry.paragraph().map(paragraph -> paragraph.heading()).filter(text -> !text.isEmpty()).map(text -> "  ·  " + text).orElse("");
        page.text("p", "meta", LessonMarks.sign(note.kind()) + " " + note.kind().label() + heading + "  ·  " + DAY.format(note.made().atZone(zone)));
        page.text("blockquote", note.anchor().words());
        switch (entry.where()) {
            case Where.Same same -> {}
            case Where.Edited edited -> page.text("p", "note", NoteMarkdown.EDITED);
            case Where.Gone gone -> page.text("p", "note", NoteMarkdown.GONE);
        }
        note.text().strip().lines().filter(line -> !line.isBlank()).forEach(line -> page.text("p", line));
        if (links) {
            page.html("<p class=\"meta\">" + (entry.isGone() ? "" : HtmlPage.link(NotesModel.link(entry), Messages.Notes_toPlace) + "  ·  ")
                    + HtmlPage.link(CourseLink.to(NotePlaces.ONE, note.id().toString()), Messages.Notes_edit) + "</p>");
        }
        page.html("</div>");
    }

    private String linked(CourseLink link, String text) {
        return links ? HtmlPage.link(link, text) : Html.escape(text);
    }
}
