package org.cyclework.course.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cyclework.course.PackException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** Reads XMI with a parser that knows no document types, no entities and no network. */
public final class XmiReader {

    private static final Map<String, Boolean> PARSER = Map.of(
            "http://apache.org/xml/features/disallow-doctype-decl", true,
            "http://xml.org/sax/features/external-general-entities", false,
            "http://xml.org/sax/features/external-parameter-entities", false,
            "http://apache.org/xml/features/nonvalidating/load-external-dtd", false);

    private XmiReader() {
    }

    /** What came of reading a file: as much of the model as could be read, and every fault. */
    public record Result(Optional<EObject> root, List<Fault> faults) {
    }

    /** A fault in an XMI file; the line is 0 where it is not known. */
    public record Fault(int line, String message) {
    }

    /** Reads as much as can be read and reports the faults as values. */
    public static Result readLeniently(String path, byte[] bytes) {
        SealedResourceSet resources = new SealedResourceSet();
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("pack:/" + path));
        resource.setIntrinsicIDToEObjectMap(new HashMap<>()); // or every reference walks over the whole file
        resources.getResources().add(resource);
        List<Fault> faults = new java.util.ArrayList<>();
        try {
            resource.load(new ByteArrayInputStream(bytes), options());
        } catch (IOException | RuntimeException e) {
            if (resource.getErrors().isEmpty()) {
                faults.add(new Fault(0, message(e)));
            }
        }
        for (Resource.Diagnostic error : resource.getErrors()) {
            faults.add(new Fault(error.getLine(), message(error)));
        }
        Optional<EObject> root = resource.getContents().stream().findFirst();
        if (root.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault(0, "the file is empty"));
        }
        return new Result(root, List.copyOf(faults));
    }

    /**
     * Reads a file that must be sound.
     *
     * @param location pack and path, for messages
     * @throws PackException with the first fault, or where the root is of another kind
     */
    static <T> T read(String location, String path, byte[] bytes, Class<T> type) {
        Result result = readLeniently(path, bytes);
        if (!result.faults().isEmpty()) {
            Fault first = result.faults().getFirst();
            throw new PackException(location + (first.line() > 0 ? ":" + first.line() : ""), first.message(),
                    "Correct the file; 'validate' lists every fault of the pack.");
        }
        return result.root().filter(type::isInstance).map(type::cast)
                .orElseThrow(() -> new PackException(location, "the root is no " + type.getSimpleName(),
                        "Check which list of pack.xmi names the file."));
    }

    private static Map<Object, Object> options() {
        Map<Object, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_PARSER_FEATURES, PARSER);
        options.put(XMLResource.OPTION_PARSER_PROPERTIES, XmlLimits.ALL);
        options.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
        return options;
    }

    private static String message(Resource.Diagnostic error) {
        return error instanceof Throwable t ? message(t) : String.valueOf(error.getMessage());
    }

    /** The innermost message, without the class names that wrapping adds. */
    private static String message(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String text = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return text.startsWith("DOCTYPE is disallowed") ? "A DOCTYPE may pull in other files, so a pack may not have one."
                : text.replaceAll(" ?\\(pack:/[^)]*\\)", "");
    }
}
