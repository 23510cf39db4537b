package org.cyclework.report.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cyclework.report.export.PdfDocument;
import org.cyclework.report.export.PdfException;
import org.cyclework.report.figure.FigurePalette;
import org.cyclework.report.figure.SampleFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PDFs can be searched, carry their fonts, number their pages, and are made without reaching outside. */
class HtmlPdfWriterTest {

    private static final String WORDS = "Señor Søren said – naïvely – “it’s the café again”";

    private final HtmlPdfWriter writer = new HtmlPdfWriter();

    @Test
    void wordsCanBeSearchedWhateverTheirLetters() throws IOException {
        try (PDDocument pdf = pdf("<h1>" + WORDS + "</h1><p>plain <b>strong " + WORDS + "</b> <i>soft ñ ø é ▲ ●</i></p>")) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertTrue(text.contains(WORDS), text);
            assertTrue(text.contains("soft ñ ø é ▲ ●"), text);
            assertTrue(text.contains("strong " + WORDS), text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"אני מפחדת (7 ימים)", "أنا خائفة عندما تذهب", "می‌روم کجا؟ گفت ژاله", "我害怕你离开", "怖いです、カタカナ", "무서워요", "ฉันกลัวเมื่อคุณไป", "Мне страшно", "Φοβάμαι",
        "მეშინია", "վախենում եմ", "Việt Zoë", "😀 ❤ 👍"})
    void ownWordsArePrintedWhateverTheirScript(String words) throws IOException {
        String body = "<p>one " + words + " two</p><p><b>" + words + "</b> <i>" + words + "</i></p>";
        assertEquals(Set.of(), writer.leftOut(PdfDocument.of("x", body)));
        try (PDDocument pdf = pdf(body)) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertFalse(text.contains("#") || text.contains("["), text);
            for (String word : words.split("[ ()\u200c؟、]+")) {
                assertEquals(3, text.split(Pattern.quote(word), -1).length - 1, word + " in " + text);
            }
        }
    }

    @Test
    void decomposedAccentsAreComposedAndWhatNobodySeesGoes() throws IOException {
        try (PDDocument pdf = pdf("<p>Zoe\u0308 cafe\u0301 so\u00adft di\u200bre\u202ect \u2068x\u2069 \u2764\ufe0f</p>")) {
            assertTrue(new PDFTextStripper().getText(pdf).contains("Zoë café soft direct x ❤"), new PDFTextStripper().getText(pdf));
        }
    }

    @ParameterizedTest
    @CsvSource({"मुझे डर लगता है, words in Devanagari letters", "আমি, words in Bengali letters", "ကြောက်, words in Myanmar letters", "ښه, words in Arabic letters", "𝟘\udb80\udc00, sign U+F0000"})
    void whatCannotBePrintedRightIsNotPrintedWrongButToldOnceInItsPlaceAndOnceAtTheEnd(String words, String told) throws IOException {
        String body = "<p>before " + words + " after</p>";
        assertEquals(Set.of(told), writer.leftOut(PdfDocument.of("x", body)));
        try (PDDocument pdf = pdf(body)) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertTrue(text.contains("[" + told + "] after"), text);
            assertTrue(text.contains("What could not be printed: " + told + ". The copy as text"), text);
            assertEquals(2, text.split(Pattern.quote(told), -1).length - 1, text);
        }
    }

    @Test
    void aDocumentHasItsTitleAndLanguageAndA4PagesWithNumbers() throws IOException {
        String body = "<h1>One</h1><h2 class=\"page-break\">Two</h2><h2 class=\"page-break\">Three</h2>";
        try (PDDocument pdf = Loader.loadPDF(writer.write(new PdfDocument("Debrief – Two keys", Locale.UK, body, Map.of())))) {
            assertEquals("Debrief – Two keys", pdf.getDocumentInformation().getTitle());
            assertEquals("en-GB", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals(3, pdf.getNumberOfPages());
            for (int page = 1; page <= 3; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertTrue(stripper.getText(pdf).contains(page + " / 3"), stripper.getText(pdf));
                assertEquals(595, pdf.getPage(page - 1).getMediaBox().getWidth(), 1);
                assertEquals(842, pdf.getPage(page - 1).getMediaBox().getHeight(), 1);
            }
        }
    }

    @Test
    void everyFontIsInside() throws IOException {
        try (PDDocument pdf = pdf("<p>plain <b>strong</b> <i>soft</i></p>")) {
            int fonts = 0;
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    fonts++;
                }
            }
            assertTrue(fonts >= 3, "fonts: " + fonts);
        }
    }

    @Test
    void figuresAreVectorsAndTheirTablesAreText() throws IOException {
        var figure = SampleFigures.loop();
        try (PDDocument pdf = pdf("<figure>" + figure.svg(FigurePalette.LIGHT) + "</figure>" + figure.table().html())) {
            assertEquals(1, pdf.getNumberOfPages());
            int pictures = 0;
            int drawings = 0;
            var resources = pdf.getPage(0).getResources();
            for (COSName name : resources.getXObjectNames()) {
                pictures += resources.isImageXObject(name) ? 1 : 0;
                drawings += resources.isImageXObject(name) ? 0 : 1;
            }
            assertEquals(0, pictures);
            assertEquals(1, drawings);
            assertTrue(new PDFTextStripper().getText(pdf).contains("Whatever I do is wrong"));
        }
    }

    @Test
    void nothingIsFetchedFromTheNetworkNorFromFiles(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret words");
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(50);
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            try (PDDocument pdf = pdf("<style>@import url(" + address + ".css); p { background: url(" + address + ".png) }</style>"
                    + "<link rel=\"stylesheet\" href=\"" + address + ".css\"/><img src=\"" + address + ".png\" alt=\"no picture\"/>"
                    + "<img src=\"" + secret.toUri() + "\" alt=\"no file\"/><object data=\"" + secret.toUri() + "\">x</object>"
                    + "<p style=\"background-image: url(" + address + ")\">words</p>"
                    + "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"10\" height=\"10\">"
                    + "<image xlink:href=\"" + address + ".png\" width=\"5\" height=\"5\"/></svg>")) {
                String text = new PDFTextStripper().getText(pdf);
                assertTrue(text.contains("no picture") && text.contains("no file") && text.contains("words"), text);
                assertFalse(text.contains("secret words"), text);
            }
            assertThrows(SocketTimeoutException.class, server::accept);
        }
        PdfException refused = assertThrows(PdfException.class, () -> writer.write(PdfDocument.of("x",
                "</body></html><!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><p>&e;</p>")));
        assertTrue(refused.getMessage().contains("not well formed"), refused.getMessage());
    }

    @Test
    void aFailureKeepsTheOldFileAndLeavesNoOther(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("debrief.pdf"), "old");
        assertThrows(PdfException.class, () -> writer.write(PdfDocument.of("x", "<p>open"), file));
        assertEquals("old", Files.readString(file));
        writer.write(PdfDocument.of("x", "<p>closed</p>"), file);
        assertArrayEquals("%PDF".getBytes(), java.util.Arrays.copyOf(Files.readAllBytes(file), 4));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    private PDDocument pdf(String body) throws IOException {
        return Loader.loadPDF(writer.write(PdfDocument.of("A test", body)));
    }
}
