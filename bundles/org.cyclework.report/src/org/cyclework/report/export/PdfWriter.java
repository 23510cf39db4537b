package org.cyclework.report.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedSet;

/**
 * Writes documents as PDF: A4, text that can be searched and copied, fonts inside, figures as vectors, pages numbered
 * "3 / 5". Never touches the network, nor any file but the one it writes. Safe to use from several threads.
 */
public interface PdfWriter {

    /**
     * @param document what to write
     * @return the PDF file
     * @throws PdfException where the body is not well formed or cannot be laid out
     */
    byte[] write(PdfDocument document);

    /**
     * Which words of a document its PDF will not have, because there are no letters for them, or none that could be joined as
     * their script wants. In their place the PDF says so, and once more at its end.
     *
     * @param document what would be written
     * @return such as "words in Devanagari letters"; empty where every word is printed
     * @throws PdfException where the body is not well formed
     */
    SortedSet<String> leftOut(PdfDocument document);

    /**
     * Writes a file beside the place and then moves it there, so that a failure never leaves half a file.
     *
     * @param document what to write
     * @param file where to; replaced if it is there
     * @throws PdfException where the body is not well formed or cannot be laid out; the old file is then kept
     * @throws IOException where the file cannot be written
     */
    void write(PdfDocument document, Path file) throws IOException;
}
