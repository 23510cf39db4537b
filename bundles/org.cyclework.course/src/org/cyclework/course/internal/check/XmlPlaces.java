package org.cyclework.course.internal.check;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cyclework.course.internal.XmlLimits;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Where the elements of an XMI file stand and which attributes were written. The model does not know either: a value
 * that equals the default looks the same as one that was never written.
 */
final class XmlPlaces {

    private static final XMLInputFactory FACTORY = XmlLimits.streams();

    private final Map<String, Place> places = new HashMap<>();

    /** An element: its line and the names that were written as attribute or child. */
    private record Place(int line, Set<String> written) {
    }

    private XmlPlaces() {
    }

    /** Reads as far as the file is well-formed. */
    static XmlPlaces read(byte[] bytes) {
        XmlPlaces places = new XmlPlaces();
        try {
            places.read(FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException e) {
            // The fault itself is reported by the check that reads the model; what came before it has a place.
            return places;
        }
        return places;
    }

    /** @return the line of the element, where it is known */
    Optional<Integer> line(EObject object) {
        return Optional.ofNullable(places.get(path(object))).map(Place::line);
    }

    /** @return true where the file gives the feature a value */
    boolean written(EObject object, String feature) {
        Place place = places.get(path(object));
        return place != null && place.written().contains(feature);
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        Deque<String> paths = new ArrayDeque<>();
        Deque<Map<String, Integer>> counts = new ArrayDeque<>();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = reader.getLocalName();
                String path = "";
                if (!paths.isEmpty()) {
                    path = paths.peek() + "/" + name + "." + (counts.peek().merge(name, 1, Integer::sum) - 1);
                    places.get(paths.peek()).written().add(name);
                }
                Set<String> written = new HashSet<>();
                for (int i = 0; i < reader.getAttributeCount(); i++) {
                    written.add(reader.getAttributeLocalName(i));
                }
                places.put(path, new Place(reader.getLocation().getLineNumber(), written));
                paths.push(path);
                counts.push(new HashMap<>());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                paths.pop();
                counts.pop();
            }
        }
    }

    private static String path(EObject object) {
        EObject container = object.eContainer();
        if (container == null) {
            return "";
        }
        EStructuralFeature feature = object.eContainingFeature();
        int index = feature.isMany() ? ((java.util.List<?>) container.eGet(feature)).indexOf(object) : 0;
        return path(container) + "/" + feature.getName() + "." + index;
    }
}
