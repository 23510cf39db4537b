package org.cyclework.report.internal;

import com.ibm.icu.text.Bidi;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.cyclework.report.export.PdfDocument;
import org.cyclework.report.export.PdfException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A body of XHTML as a page for print: our stylesheet, pictures from memory, and nothing that could reach outside. */
final class PrintPage {

    private static final Set<String> DROPPED = Set.of("script", "link", "style", "iframe", "object", "embed", "base", "meta", "form", "button",
            "input", "textarea", "select", "audio", "video");

    private static final Set<String> PARAGRAPHS = Set.of("p", "li", "td", "th", "blockquote", "h1", "h2", "h3", "h4", "dt", "dd", "caption", "figcaption", "summary");

    private static final String SANS = "th, figcaption, caption, summary, .meta, .why, .feedback, .figure-table td, .numbers td";

    private final PdfDocument document;
    private final PrintText text;

    PrintPage(PdfDocument document, PrintFonts fonts) {
        this.document = document;
        this.text = new PrintText(fonts);
    }

    /** @return what was made of the words of the page; known once the page is made */
    PrintText text() {
        return text;
    }

    /** @return the whole page */
    Document dom() {
        String page = "<html lang=\"" + document.language().toLanguageTag() + "\"><head><title>" + escape(document.title())
                + "</title><meta name=\"description\" content=\"" + escape(document.title()) + "\"/><style>" + stylesheet()
                + "</style></head><body>" + document.body() + "</body></html>";
        Document dom = parse(page);
        Element body = (Element) dom.getElementsByTagName("body").item(0);
        for (Element element : elements(body)) {
            tame(element);
        }
        write(body);
        elements(body).forEach(PrintPage::direct);
        if (!text.missing().isEmpty()) {
            Element note = dom.createElement("p");
            note.setAttribute("class", "note left-out");
            note.setTextContent("What could not be printed: " + String.join(", ", text.missing()) + ". The copy as text holds every word as it was written.");
            body.appendChild(note);
        }
        Node style = dom.getElementsByTagName("style").item(0);
        style.setTextContent(style.getTextContent() + "* { font-family: " + families(family -> true) + "; } " + SANS + " { font-family: " + families(family -> family != PrintFonts.Family.SERIF)
                + "; }");
        return dom;
    }

    private String families(Predicate<PrintFonts.Family> wanted) {
        return text.families().stream().filter(wanted).map(family -> "'" + family.css() + "'").collect(Collectors.joining(", "));
    }

    /** A paragraph whose first letter is written from the right runs from the right as a whole. */
    private static void direct(Element element) {
        if (PARAGRAPHS.contains(element.getLocalName()) && Bidi.getBaseDirection(element.getTextContent()) == Bidi.RTL) {
            element.setAttribute("dir", "rtl");
        }
    }

    /** Figures are drawn with the fonts of the machine. */
    private void write(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text words) {
                words.setData(text.printable(words.getData()));
            } else if (!"svg".equals(child.getLocalName())) {
                write(child);
            }
        }
    }

    private void tame(Element element) {
        String name = element.getLocalName().toLowerCase(Locale.ROOT);
        if (DROPPED.contains(name)) {
            element.getParentNode().removeChild(element);
            return;
        }
        element.removeAttribute("style");
        if (name.equals("a") && !element.getAttribute("href").startsWith("#")) {
            element.removeAttribute("href");
        }
        if (name.equals("img")) {
            byte[] image = document.images().get(element.getAttribute("src"));
            if (image == null) {
                Node words = element.getOwnerDocument().createTextNode(element.getAttribute("alt"));
                element.getParentNode().replaceChild(words, element);
            } else {
                String kind = image.length > 1 && image[0] == (byte) 0xFF ? "jpeg" : "png";
                element.setAttribute("src", "data:image/" + kind + ";base64," + Base64.getEncoder().encodeToString(image));
            }
        }
        if (name.equals("svg")) {
            NodeList descriptions = element.getElementsByTagNameNS("*", "desc");
            element.setAttribute("alt", descriptions.getLength() > 0 ? descriptions.item(0).getTextContent() : "");
        }
    }

    private static List<Element> elements(Element root) {
        NodeList all = root.getElementsByTagNameNS("*", "*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    private static Document parse(String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            // The parsers of different Java versions have different limits; a page nests lists, quotes and a drawing.
            factory.setAttribute("jdk.xml.maxElementDepth", "500");
            factory.setAttribute("jdk.xml.elementAttributeLimit", "200");
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(page)));
        } catch (SAXException | IOException e) {
            throw new PdfException("The body is not well formed: " + e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return an element as XML text without a declaration */
    static String serialise(Element element) {
        try {
            StringWriter text = new StringWriter();
            var transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            transformer.transform(new DOMSource(element), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String stylesheet() {
        try (InputStream in = PrintPage.class.getResourceAsStream("print.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
