package org.cyclework.course.internal.cast;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cyclework.model.vignette.Partner;
import org.cyclework.model.vignette.Recasting;
import org.cyclework.model.vignette.RecastRole;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.model.vignette.VignettePackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** The texts of a case: every string that people read, and none that only names something. */
public final class CaseTexts {

    private static final Set<String> KEYS = Set.of("objectiveIds", "articleItems", "conceptKeys", "sourceIds", "lessonIds",
            "signOffs", "nodeId");

    private CaseTexts() {
    }

    /**
     * One text.
     *
     * @param element whose it is
     * @param attribute under which name
     * @param text not null
     */
    public record CaseText(EObject element, EAttribute attribute, String text) {
    }

    /** @return all texts of a case, in file order */
    public static Stream<CaseText> of(VignetteCase vignette) {
        return elements(vignette).flatMap(e -> texts(e).flatMap(a -> values(e, a).map(t -> new CaseText(e, a, t))));
    }

    /** @return the strings of a case that are shown and are no texts: names, pronouns, titles of recastings */
    public static Stream<CaseText> names(VignetteCase vignette) {
        return elements(vignette).flatMap(e -> e.eClass().getEAllAttributes().stream()
                .filter(a -> !isText(e, a) && !a.isID() && !KEYS.contains(a.getName()))
                .flatMap(a -> values(e, a).map(t -> new CaseText(e, a, t))));
    }

    /** Replaces all texts of a case. */
    public static void change(VignetteCase vignette, UnaryOperator<String> change) {
        elements(vignette).forEach(e -> texts(e).forEach(a -> {
            if (a.isMany()) {
                e.eSet(a, values(e, a).map(change).toList());
            } else if (e.eIsSet(a)) {
                e.eSet(a, change.apply((String) e.eGet(a)));
            }
        }));
    }

    private static Stream<EObject> elements(VignetteCase vignette) {
        return Stream.concat(Stream.of(vignette),
                StreamSupport.stream(((Iterable<EObject>) vignette::eAllContents).spliterator(), false));
    }

    private static Stream<EAttribute> texts(EObject element) {
        return element.eClass().getEAllAttributes().stream().filter(a -> isText(element, a));
    }

    private static boolean isText(EObject element, EAttribute attribute) {
        boolean person = element instanceof Partner
                && (attribute == VignettePackage.Literals.PARTNER__NAME || attribute == VignettePackage.Literals.PARTNER__PRONOUNS);
        return attribute.getEAttributeType().getInstanceClass() == String.class && !attribute.isID() && !person
                && !(element instanceof Recasting) && !(element instanceof RecastRole) && !KEYS.contains(attribute.getName());
    }

    private static Stream<String> values(EObject element, EAttribute attribute) {
        Object value = element.eGet(attribute);
        List<?> values = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
        return values.stream().filter(String.class::isInstance).map(String.class::cast);
    }
}
