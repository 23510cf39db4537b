package org.cyclework.course.internal;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cyclework.course.CaseCard;

/** Reads the little that lists need from an XMI file without building its model: the file itself is read when it is opened. */
final class Glance {

    private Glance() {
    }

    /**
     * @return title and summary of a case as written, with the names of the couple in the place of their markers; empty where the
     *     root has no title, or where the file is no XML
     */
    static Optional<CaseCard> card(String caseId, byte[] xmi) {
        try {
            XMLStreamReader reader = reader(xmi);
            reader.nextTag();
            String title = reader.getAttributeValue(null, "title");
            if (title == null) {
                return Optional.empty();
            }
            String summary = Objects.requireNonNullElse(reader.getAttributeValue(null, "summary"), "");
            Map<String, String> names = (title + summary).indexOf('{') < 0 ? Map.of() : names(reader);
            return Optional.of(new CaseCard(caseId, named(title, names), named(summary, names)));
        } catch (XMLStreamException unreadable) { // reported when the file is opened
            return Optional.empty();
        }
    }

    /** Where a case has no other cast, its texts are no templates, and there are no markers. */
    private static Map<String, String> names(XMLStreamReader reader) throws XMLStreamException {
        Map<String, String> names = new HashMap<>();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                if (reader.getLocalName().equals("partners") && reader.getAttributeValue(null, "name") != null) {
                    names.put("DISTANCER".equals(reader.getAttributeValue(null, "seat")) ? "{d}" : "{p}", reader.getAttributeValue(null, "name"));
                } else if (reader.getLocalName().equals("recastings")) {
                    return names;
                }
            }
        }
        return Map.of();
    }

    private static String named(String text, Map<String, String> names) {
        String named = text;
        for (Map.Entry<String, String> each : names.entrySet()) {
            named = named.replace(each.getKey(), each.getValue());
        }
        return named;
    }

    /** @return how many children of this name the root has, up to where the file stops being XML */
    static int children(byte[] xmi, String name) {
        int found = 0;
        try {
            XMLStreamReader reader = reader(xmi);
            int depth = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                    found += depth == 2 && reader.getLocalName().equals(name) ? 1 : 0;
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
        } catch (XMLStreamException unreadable) { // reported when the file is opened
            return found;
        }
        return found;
    }

    /** @return the ids and keys of all elements, in order, as often as they are there, up to where the file stops being XML */
    static List<String> ids(byte[] xmi) {
        List<String> ids = new ArrayList<>();
        try {
            XMLStreamReader reader = reader(xmi);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    Stream.of("id", "key").map(name -> reader.getAttributeValue(null, name)).filter(Objects::nonNull).forEach(ids::add);
                }
            }
        } catch (XMLStreamException unreadable) { // reported when the file is opened
            return ids;
        }
        return ids;
    }

    private static XMLStreamReader reader(byte[] xmi) throws XMLStreamException {
        return XmlLimits.streams().createXMLStreamReader(new ByteArrayInputStream(xmi));
    }
}
