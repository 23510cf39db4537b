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
 * @param faults what is wrong with the file
 * @param places where elements stand
 */
record XmiFile(String path, Optional<EObject> root, List<XmiReader.Fault> faults, XmlPlaces places) {

    static XmiFile read(String path, byte[] bytes) {
        XmiReader.Result result = XmiReader.readLeniently(path, bytes);
        return new XmiFile(path, result.root(), result.faults(), XmlPlaces.read(bytes));
    }

    /** @return the root and everything in it */
    Stream<EObject> elements() {
        return root.stream().flatMap(r -> Stream.concat(Stream.of(r),
                StreamSupport.stream(((Iterable<EObject>) r::eAllContents).spliterator(), false)));
    }
}
