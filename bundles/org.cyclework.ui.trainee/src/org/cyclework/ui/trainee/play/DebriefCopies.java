package org.cyclework.ui.trainee.play;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyclework.report.export.PdfDocument;
import org.cyclework.report.export.PdfWriter;
import org.cyclework.report.figure.Figure;
import org.cyclework.report.figure.FigurePalette;
import org.cyclework.roleplay.Reflection;
import org.cyclework.ui.Work;
import org.cyclework.ui.page.SaveDialog;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.trainee.page.SavedLine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Takes a debrief along: as text on the clipboard, as a PDF, its figures as pictures. */
final class DebriefCopies {

    private static final int SHARP = 2;

    private final Shell shell;
    private final Supplier<PdfWriter> pdf;
    private final CopyModel model;

    /**
     * @param pdf writes PDFs
     * @param model what goes in
     */
    DebriefCopies(Shell shell, Supplier<PdfWriter> pdf, CopyModel model) {
        this.shell = shell;
        this.pdf = pdf;
        this.model = model;
    }

    /** Puts the debrief on the clipboard as plain text. */
    void copyText(Display display, List<Reflection> reflections) {
        Clipboard clipboard = new Clipboard(display);
        clipboard.setContents(new Object[] {model.text(reflections)}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    /**
     * Asks where to, and saves the debrief as a PDF.
     *
     * @param saved is told the file, and the line that says so
     */
    void savePdf(BiConsumer<Path, String> saved) {
        SaveDialog.ask(shell, Messages.Copy_titlePdf, model.fileName("debrief") + ".pdf", new String[] {"*.pdf"}, new String[] {Messages.Copy_pdf}).ifPresent(file -> {
            Work.load(Messages.bind(Messages.Job_save, file), shell, () -> {
                PdfDocument document = model.document();
                PdfWriter writer = pdf.get();
                writer.write(document, file);
                return SavedLine.of(file, writer.leftOut(document));
            }, line -> saved.accept(file, line));
        });
    }

    /**
     * Asks where to, and saves a figure; the ending decides whether as SVG or as PNG.
     *
     * @param saved is told the file, and the line that says so
     */
    void saveFigure(String name, Figure figure, BiConsumer<Path, String> saved) {
        SaveDialog.ask(shell, Messages.Copy_titleFigure, model.fileName(name) + ".svg", new String[] {"*.svg", "*.png"}, new String[] {Messages.Copy_svg, Messages.Copy_png})
                .ifPresent(file -> Work.load(Messages.bind(Messages.Job_save, file), shell, () -> {
                    write(figure.svg(FigurePalette.LIGHT), file);
                    return SavedLine.of(file);
                }, line -> saved.accept(file, line)));
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
}
