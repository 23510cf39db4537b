package org.cyclework.course.internal.check;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** No id is used twice: by anything in one file, or by the same kind of element anywhere in the pack. */
final class DuplicateIdCheck implements Check {

    @Override
    public void check(PackModel pack, Findings findings) {
        Map<String, EObject> first = new HashMap<>();
        for (XmiFile file : pack.files()) {
            file.elements().stream().filter(e -> EcoreUtil.getID(e) != null).forEach(e -> {
                String id = EcoreUtil.getID(e);
                EObject inFile = first.putIfAbsent(file.path() + " " + id, e);
                EObject ofKind = first.putIfAbsent(e.eClass().getEIDAttribute().getEContainingClass().getName() + " " + id, e);
                EObject other = inFile != null ? inFile : ofKind;
                if (other != null && other != e) {
                    findings.error(e, "duplicate-id", "The id '" + id + "' is used already in " + pack.fileOf(other).path() + ".",
                            "Give this element an id of its own.");
                }
            });
        }
    }
}
