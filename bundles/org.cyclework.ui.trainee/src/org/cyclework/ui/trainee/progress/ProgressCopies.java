package org.cyclework.ui.trainee.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.cyclework.record.PersonName;
import org.cyclework.report.export.PdfDocument;
import org.cyclework.report.export.PdfWriter;
import org.cyclework.ui.Dates;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.trainee.page.SavedLine;

/** Progress as files for others: tables with commas for a spreadsheet, and Markdown; no SWT. */
final class ProgressCopies {

    private ProgressCopies() {
    }

    /**
     * Writes a copy; its ending says what it is.
     *
     * @param file ends with ".pdf", ".csv" or ".md"
     * @return the line that says where it was saved
     */
    static String write(ProgressPage page, Path file, Supplier<PdfWriter> pdf) throws IOException {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            PdfDocument document = PdfDocument.of(Messages.Progress_title, page.paper());
            PdfWriter writer = pdf.get();
            writer.write(document, file);
            return SavedLine.of(file, writer.leftOut(document));
        }
        Files.writeString(file, file.toString().toLowerCase(Locale.ROOT).endsWith(".csv") ? csv(page.model()) : markdown(page.model()));
        return SavedLine.of(file);
    }

    /** @return everything in rows of text with commas between the cells, times as a machine reads them */
    static String csv(ProgressModel model) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("kind", "what", "lessons", "right", "scenes", "state"));
        for (ProgressModel.Row row : model.rows()) {
            rows.add(List.of("module", row.module(), row.lessons(), row.items(), row.scenes(), row.state()));
            row.objectives().forEach(aim -> rows.add(List.of("objective", aim.words(), "", aim.right(), "", aim.answered())));
        }
        rows.add(List.of());
        rows.add(List.of("day", "minutes"));
        model.worked().byDay().forEach((day, time) -> rows.add(List.of(day.toString(), Long.toString(time.toMinutes()))));
        rows.add(List.of());
        rows.add(List.of("when", "what", "which", "how far"));
        model.history().rows().forEach(row -> rows.add(List.of(row.at().map(at -> at.toOffsetDateTime().toString()).orElse(""), row.kind(), row.title(), row.state())));
        return rows.stream().map(row -> row.stream().map(ProgressCopies::cell).collect(Collectors.joining(",", "", "\r\n"))).collect(Collectors.joining());
    }

    /** What begins like a formula would be reckoned by a spreadsheet. */
    private static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r') ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    /** @return everything as Markdown */
    static String markdown(ProgressModel model) {
        StringBuilder text = new StringBuilder("# ").append(Messages.Progress_title).append("\n\n").append(Messages.bind(Messages.Progress_asOf, model.name().map(PersonName::isolated).orElse(""),
                Dates.day(model.today())))
                .append("\n\n## ").append(Messages.Progress_time).append("\n\n");
        table(text, List.of(Messages.Progress_weekColumn, Messages.Progress_minutesColumn),
                model.weeks().stream().map(week -> List.of(week.words(), "" + week.minutes())).toList());
        text.append(Messages.Progress_how).append("\n\n## ").append(Messages.Progress_byModule).append("\n\n");
        table(text, List.of(Messages.Column_module, Messages.Column_lessons, Messages.Column_items, Messages.Column_scenes, Messages.Column_state),
                model.rows().stream().map(ProgressModel.Row::cells).toList());
        for (ProgressModel.Row row : model.rows()) {
            text.append("### ").append(inOneLine(row.module())).append("\n\n");
            table(text, List.of(Messages.Quiz_objective, Messages.Progress_answered, Messages.Quiz_right),
                    row.objectives().stream().map(aim -> List.of(aim.words(), aim.answered(), aim.right())).toList());
        }
        text.append("## ").append(Messages.Progress_history).append("\n\n");
        table(text, List.of(Messages.Column_when, Messages.Column_what, Messages.Column_which, Messages.Column_howFar),
                model.history().rows().stream().map(row -> List.of(row.when(), row.kind(), row.title(), row.state())).toList());
        return text.append(Messages.Progress_honest).append('\n').toString();
    }

    private static void table(StringBuilder text, List<String> columns, List<List<String>> rows) {
        line(text, columns);
        line(text, columns.stream().map(column -> "---").toList());
        rows.forEach(row -> line(text, row));
        text.append('\n');
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(cells.stream().map(cell -> inOneLine(cell).replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private static String inOneLine(String words) {
        return words.replaceAll("\\R", " ");
    }
}
