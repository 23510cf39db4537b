package org.cyclework.report.export;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What is to become a PDF.
 *
 * @param title the title in the document's properties and in the viewer's title bar; not printed by itself
 * @param language the language of the words
 * @param body what stands in the page's body: a well-formed fragment of XHTML without a document type; characters either as
 *        they are or as numbers ({@code &#160;}), named only the five of XML. Figures are inline svg elements, pictures are
 *        img elements whose source is a key of {@code images}
 * @param images PNG or JPEG files by the name that the body uses; nothing else is ever loaded
 */
public record PdfDocument(String title, Locale language, String body, Map<String, byte[]> images) {

    /** Copies the map; none of the parts may be null. */
    public PdfDocument {
        Objects.requireNonNull(title);
        Objects.requireNonNull(language);
        Objects.requireNonNull(body);
        images = Map.copyOf(images);
    }

    /**
     * @param title the document's title
     * @param body the page's body as above
     * @return an English document without pictures
     */
    public static PdfDocument of(String title, String body) {
        return new PdfDocument(title, Locale.ENGLISH, body, Map.of());
    }
}
