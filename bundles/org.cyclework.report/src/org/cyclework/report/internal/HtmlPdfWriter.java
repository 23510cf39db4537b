package org.cyclework.report.internal;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.SortedSet;
import java.util.logging.Level;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.cyclework.report.export.PdfDocument;
import org.cyclework.report.export.PdfException;
import org.cyclework.report.export.PdfWriter;
import org.osgi.service.component.annotations.Component;

/** Lays out XHTML with openhtmltopdf; figures are drawn by the same SVG renderer that the window uses. */
@Component(service = PdfWriter.class)
public final class HtmlPdfWriter implements PdfWriter {

    private static final float A4_WIDTH = 210;
    private static final float A4_HEIGHT = 297;

    private final PrintFonts fonts = new PrintFonts();

    /** Keeps PDFBox to the fonts of this bundle. */
    public HtmlPdfWriter() {
        FontMappers.set(new OwnFonts());
    }

    @Override
    public byte[] write(PdfDocument document) {
        PrintPage page = new PrintPage(document, fonts);
        var dom = page.dom();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder(page.text().families()).withW3cDocument(dom, null).toStream(out).buildPdfRenderer()) {
            renderer.layout();
            try (PDDocument pdf = renderer.createPDFKeepOpen()) {
                describe(pdf, document);
                out.reset();
                pdf.save(out);
            }
        } catch (IOException | RuntimeException e) {
            throw new PdfException("Could not lay out " + document.title(), e);
        }
        return out.toByteArray();
    }

    @Override
    public SortedSet<String> leftOut(PdfDocument document) {
        PrintPage page = new PrintPage(document, fonts);
        page.dom();
        return page.text().missing();
    }

    private static PdfRendererBuilder builder(Set<PrintFonts.Family> families) {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .useFastMode()
                .useDefaultPageSize(A4_WIDTH, A4_HEIGHT, PageSizeUnits.MM)
                .withProducer("Cyclework")
                .usePdfUaAccessibility(true)
                .useUnicodeBidiSplitter(TextRuns::new)
                .useUnicodeBidiReorderer(new JoinedLetters())
                .useSVGDrawer(new FigureDrawer())
                .useUriResolver((base, uri) -> uri != null && uri.startsWith("data:image/") ? uri : null)
                .useExternalResourceAccessControl((uri, type) -> uri != null && uri.startsWith("data:image/"),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        families.forEach(family -> family.addTo(builder));
        return builder;
    }

    private static void describe(PDDocument pdf, PdfDocument document) {
        pdf.getDocumentInformation().setTitle(document.title());
        var catalog = pdf.getDocumentCatalog();
        catalog.setLanguage(document.language().toLanguageTag());
        PDViewerPreferences preferences = catalog.getViewerPreferences();
        if (preferences == null) {
            preferences = new PDViewerPreferences(new COSDictionary());
        }
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    @Override
    public void write(PdfDocument document, Path file) throws IOException {
        byte[] pdf = write(document);
        Path target = file.toAbsolutePath();
        Path part = Files.createTempFile(target.getParent(), ".cyclework", ".part");
        try {
            Files.write(part, pdf);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
