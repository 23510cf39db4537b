package org.cyclework.ui.trainee.play;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyclework.report.export.PdfDocument;
import org.cyclework.report.export.PdfWriter;
import org.cyclework.report.figure.Figure;
import org.cyclework.report.figure.FigurePalette;
import org.cyclework.roleplay.Debrief;
import org.cyclework.roleplay.DebriefText;
import org.cyclework.roleplay.Reflection;
import org.cyclework.ui.Work;
import org.cyclework.ui.trainee.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Takes a debrief along: as text on the clipboard, as a PDF, its figures as pictures. */
final class DebriefCopies {

    private static final int SHARP = 2;

    private final Shell shell;
    private final Supplier<PdfWriter> pdf;
    private final String title;
    private final DebriefPages pages;

    /**
     * @param pdf writes PDFs
     * @param title the case's title, from which file names are made
     * @param pages the debrief in colours for paper
     */
    DebriefCopies(Shell shell, Supplier<PdfWriter> pdf, String title, DebriefPages pages) {
        this.shell = shell;
        this.pdf = pdf;
        this.title = title;
        this.pages = pages;
    }

    /** Puts the whole debrief on the clipboard as plain text. */
    void copyText(Display display, Debrief debrief, List<Reflection> reflections) {
        Clipboard clipboard = new Clipboard(display);
        clipboard.setContents(new Object[] {DebriefText.of(debrief, reflections, pages::lessonTitle)}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    /**
     * Asks where to, and saves the whole debrief as a PDF.
     *
     * @param first what has to be done before, in the job
     * @param saved is told the name of the file, and what it could not take
     */
    void savePdf(Runnable first, Consumer<String> saved) {
        String file = ask(fileName("debrief") + ".pdf", new String[] {"*.pdf"}, new String[] {Messages.Copy_pdf});
        if (file != null) {
            Work.load(Messages.bind(Messages.Job_save, file), shell, () -> {
                first.run();
                PdfDocument document = PdfDocument.of(Messages.bind(Messages.Debrief_of, title), pages.whole());
                PdfWriter writer = pdf.get();
                writer.write(document, Path.of(file));
                SortedSet<String> leftOut = writer.leftOut(document);
                String name = Path.of(file).getFileName().toString();
                return leftOut.isEmpty() ? name : Messages.bind(Messages.Copy_leftOut, name, String.join(", ", leftOut));
            }, saved);
        }
    }

    /**
     * Asks where to, and saves a figure; the ending decides whether as SVG or as PNG.
     *
     * @param saved is told the name of the file
     */
    void saveFigure(String name, Figure figure, Consumer<String> saved) {
        String file = ask(fileName(name) + ".svg", new String[] {"*.svg", "*.png"}, new String[] {Messages.Copy_svg, Messages.Copy_png});
        if (file != null) {
            Work.load(Messages.bind(Messages.Job_save, file), shell, () -> {
                write(figure.svg(FigurePalette.LIGHT), Path.of(file));
                return Path.of(file).getFileName().toString();
            }, saved);
        }
    }

    /** Writes a picture; in a PNG each unit of the drawing is two pixels wide. */
    static void write(String svg, Path file) throws IOException {
        byte[] drawing = svg.getBytes(StandardCharsets.UTF_8);
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
            Files.write(file, drawing);
            return;
        }
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {new ImageLoader().load(new ByteArrayInputStream(enlarged(svg).getBytes(StandardCharsets.UTF_8)))[0]};
        loader.save(file.toString(), SWT.IMAGE_PNG);
    }

    private static String enlarged(String svg) {
        Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+)(?:\\.\\d+)? (\\d+)(?:\\.\\d+)?\"").matcher(svg);
        if (!box.find()) {
            return svg;
        }
        String plain = svg.substring(0, svg.indexOf('>')).replaceAll(" (width|height)=\"[^\"]*\"", "");
        return plain.replaceFirst("<svg", "<svg width=\"" + SHARP * Integer.parseInt(box.group(1)) + "\" height=\""
                + SHARP * Integer.parseInt(box.group(2)) + "\"") + svg.substring(svg.indexOf('>'));
    }

    private String ask(String name, String[] endings, String[] names) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFilterExtensions(endings);
        dialog.setFilterNames(names);
        dialog.setFileName(name);
        dialog.setOverwrite(true);
        return dialog.open();
    }

    private String fileName(String what) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "") + "-" + what;
    }
}
