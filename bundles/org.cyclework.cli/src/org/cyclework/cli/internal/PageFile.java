package org.cyclework.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.cyclework.report.export.PdfDocument;
import org.cyclework.report.export.PdfException;
import org.cyclework.report.export.PdfWriter;
import org.cyclework.supervision.report.ReportPage;

/** Writes a report as PDF or CSV, as the file's ending says. */
final class PageFile {

    private PageFile() {
    }

    /** @throws UsageException for another ending; @throws Unavailable where it cannot be written */
    static void write(Engines engines, ReportPage page, Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        try {
            if (name.endsWith(".csv")) {
                Files.write(file, page.csv());
            } else if (name.endsWith(".pdf")) {
                engines.get(PdfWriter.class).write(PdfDocument.of(page.title(), page.xhtml()), file);
            } else {
                throw new UsageException("A report goes into a file that ends in .pdf or .csv.");
            }
        } catch (IOException | PdfException e) {
            throw new Unavailable("The report could not be written to " + file + " (" + (e instanceof IOException system ? FileReason.of(file, system) : e.getMessage()) + ").");
        }
    }
}
