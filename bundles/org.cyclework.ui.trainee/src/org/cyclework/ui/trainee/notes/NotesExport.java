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

/** Writes notes into a file, as Markdown or as a PDF. */
final class NotesExport {

    private final ZoneId zone;
    private final Supplier<PdfWriter> pdf;

    NotesExport(ZoneId zone, Supplier<PdfWriter> pdf) {
        this.zone = zone;
        this.pdf = pdf;
    }

    /** Writes the file; a name that ends with ".pdf" becomes a PDF, every other one Markdown. */
    String write(NoteBook book, Path file) throws IOException {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            pdf.get().write(PdfDocument.of(Messages.Notes_title, new NotesPage(zone, false).of(book, "").body()), file);
        } else {
            Files.writeString(file, new NoteMarkdown(zone).write(book));
        }
        return file.getFileName().toString();
    }
}
