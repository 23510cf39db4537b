package org.cyclework.course.internal.markdown;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cyclework.course.internal.XmlLimits;

/**
 * Writes an SVG drawing into an HTML page. Only drawing elements pass; scripts, event handlers, links, foreign content,
 * style sheets and whatever would fetch something are dropped. Ids get a prefix, so that two drawings do not clash.
 */
public final class SvgInliner {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final Set<String> ELEMENTS = Set.of("svg", "g", "defs", "symbol", "use", "path", "rect", "circle",
            "ellipse", "line", "polyline", "polygon", "text", "tspan", "title", "desc", "marker", "lineargradient",
            "radialgradient", "stop", "clippath", "mask", "pattern");
    private static final Pattern REFERENCE = Pattern.compile("url\\(\\s*['\"]?#([^)'\"\\s]+)['\"]?\\s*\\)");
    private static final XMLInputFactory FACTORY = factory();

    private final String prefix;
    private final StringBuilder out = new StringBuilder();

    private SvgInliner(String prefix) {
        this.prefix = prefix;
    }

    /**
     * Rewrites a drawing.
     *
     * @param svg the file
     * @param label what a screen reader says
     * @param prefix put before every id
     * @return the element {@code svg}; empty where the file is no sound SVG
     */
    public static Optional<String> inline(byte[] svg, String label, String prefix) {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(svg));
            SvgInliner inliner = new SvgInliner(prefix);
            boolean drawing = inliner.copy(reader, label);
            return drawing ? Optional.of(inliner.out.toString()) : Optional.empty();
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    private boolean copy(XMLStreamReader reader, String label) throws XMLStreamException {
        int dropped = 0;
        boolean seen = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                return false;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (dropped > 0 || !passes(reader)) {
                    dropped++;
                } else {
                    start(reader, seen ? null : label);
                    seen = true;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (dropped > 0) {
                    dropped--;
                } else {
                    out.append("</").append(reader.getLocalName()).append('>');
                }
            } else if (dropped == 0 && seen && reader.isCharacters()) {
                out.append(Escape.html(reader.getText()));
            }
        }
        return seen && out.indexOf("<svg") == 0;
    }

    private static boolean passes(XMLStreamReader reader) {
        String namespace = reader.getNamespaceURI();
        return (namespace == null || NAMESPACE.equals(namespace))
                && ELEMENTS.contains(reader.getLocalName().toLowerCase(Locale.ROOT));
    }

    private void start(XMLStreamReader reader, String label) {
        out.append('<').append(reader.getLocalName());
        if (label != null) {
            out.append(" xmlns=\"").append(NAMESPACE).append("\" role=\"img\" aria-label=\"").append(Escape.html(label))
                    .append('"');
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            attribute(name, reader.getAttributeValue(i)).ifPresent(
                    v -> out.append(' ').append(name).append("=\"").append(Escape.html(v)).append('"'));
        }
        out.append('>');
    }

    private Optional<String> attribute(String name, String value) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("on") || Set.of("base", "role", "aria-label", "aria-labelledby").contains(lower)) {
            return Optional.empty();
        }
        if (lower.equals("id")) {
            return Optional.of(prefix + value);
        }
        if (lower.equals("href")) {
            return value.startsWith("#") ? Optional.of("#" + prefix + value.substring(1)) : Optional.empty();
        }
        String local = REFERENCE.matcher(value).replaceAll(r -> "url(#" + java.util.regex.Matcher.quoteReplacement(prefix + r.group(1)) + ")");
        boolean fetches = local.replace("url(#", "").toLowerCase(Locale.ROOT).matches("(?s).*(url\\s*\\(|javascript:|@import|expression\\s*\\().*");
        return fetches ? Optional.empty() : Optional.of(local);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XmlLimits.streams();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
