package org.cyclework.course.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cyclework.course.internal.XmiReader;
import org.eclipse.emf.ecore.EObject;

/**
 * An XMI file as far as it could be read.
 *
 * @param path path inside the pack
 * @param root the root, where there is one
 * @param elements the root and everything in it
 * @param faults what is wrong with the file
 * @param places where elements stand
 */
record XmiFile(String path, Optional<EObject> root, List<EObject> elements, List<XmiReader.Fault> faults, XmlPlaces places) {

    static XmiFile read(String path, byte[] bytes) {
        XmiReader.Result result = XmiReader.readLeniently(path, bytes);
        return new XmiFile(path, result.root(), result.root().stream().flatMap(XmiFile::within).toList(), result.faults(),
                XmlPlaces.read(bytes));
    }

    private static Stream<EObject> within(EObject root) {
        return Stream.concat(Stream.of(root), StreamSupport.stream(((Iterable<EObject>) root::eAllContents).spliterator(), false));
    }
}
