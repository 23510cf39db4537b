package org.cyclework.ui.trainee.notes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Supplier;
import org.cyclework.assessment.notes.NoteBook;
import org.cyclework.assessment.notes.NoteMarkdown;
import org.cyclework.report.export.PdfDocument;
import org.cyclework.report.export.PdfWriter;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.trainee.page.SavedLine;

/** Writes notes into a file, as Markdown or as a PDF. */
final class NotesExport {

    private final ZoneId zone;
    private final Supplier<PdfWriter> pdf;

    NotesExport(ZoneId zone, Supplier<PdfWriter> pdf) {
        this.zone = zone;
        this.pdf = pdf;
    }

    /**
     * Writes the file; a name that ends with ".pdf" becomes a PDF, every other one Markdown.
     *
     * @return the line that says where it was saved
     */
    String write(NoteBook book, Path file) throws IOException {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            PdfDocument document = PdfDocument.of(Messages.Notes_title, new NotesPage(zone, false).of(book, "").body());
            PdfWriter writer = pdf.get();
            writer.write(document, file);
            return SavedLine.of(file, writer.leftOut(document));
        }
        Files.writeString(file, new NoteMarkdown(zone).write(book));
        return SavedLine.of(file);
    }
}
