package org.cyclework.ui.supervisor.overview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.cyclework.report.export.PdfDocument;
import org.cyclework.supervision.report.ReportPage;
import org.cyclework.ui.Work;
import org.cyclework.ui.page.SaveDialog;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.office.Office;
import org.eclipse.swt.widgets.Shell;

/** Saves reports, as a PDF or as tables for a spreadsheet; the ending of the file decides. */
final class ReportCopies {

    private final Shell shell;
    private final Office office;

    ReportCopies(Shell shell, Office office) {
        this.shell = shell;
        this.office = office;
    }

    /**
     * Asks where to and saves.
     *
     * @param name a name for the file, without its ending
     * @param report makes the report; runs in a job
     * @param saved is told a line that says so
     */
    void save(String name, Callable<ReportPage> report, Consumer<String> saved) {
        SaveDialog.ask(shell, Messages.Save_title, fileName(name) + ".pdf", new String[] {"*.pdf", "*.csv"}, new String[] {Messages.Save_pdf, Messages.Save_csv})
                .ifPresent(file -> Work.load(Messages.Job_report, shell, () -> {
                    write(report.call(), file);
                    return Messages.bind(Messages.Save_done, file);
                }, saved));
    }

    private void write(ReportPage report, Path file) throws IOException {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            Files.write(file, report.csv());
        } else {
            office.pdf().write(PdfDocument.of(report.title(), report.xhtml()), file);
        }
    }

    /** @return a name that every file system takes */
    static String fileName(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{M}\\p{N} -]", "").strip().replaceAll("\\s+", "-");
        return plain.isEmpty() ? "report" : plain;
    }
}
