package org.cyclework.course.internal.check;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Whatever must have a value has one; feedback on every option above all. */
final class RequiredCheck implements Check {

    @Override
    public void check(PackModel pack, Findings findings) {
        for (XmiFile file : pack.files()) {
            file.elements().forEach(e -> e.eClass().getEAllStructuralFeatures().stream()
                    .filter(f -> f.isRequired() && empty(e.eGet(f))).forEach(f -> report(e, f, findings)));
        }
    }

    private static boolean empty(Object value) {
        return value == null || value instanceof String s && s.isBlank();
    }

    private static void report(EObject element, EStructuralFeature feature, Findings findings) {
        String name = feature.getName();
        if (name.toLowerCase(java.util.Locale.ROOT).contains("feedback")) {
            findings.error(element, "missing-feedback", "'" + name + "' is empty: whoever answers so learns nothing.",
                    "Say why this is or is not the answer.");
        } else {
            findings.error(element, "missing-value", "'" + name + "' is empty.", "Fill it in.");
        }
    }
}
