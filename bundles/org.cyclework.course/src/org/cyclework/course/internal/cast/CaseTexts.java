package org.cyclework.course.internal.cast;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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

    /** @return whether an attribute of an element of a case holds a text */
    public static boolean isText(EObject element, EAttribute attribute) {
        boolean person = element instanceof Partner
                && (attribute == VignettePackage.Literals.PARTNER__NAME || attribute == VignettePackage.Literals.PARTNER__PRONOUNS);
        return attribute.getEAttributeType().getInstanceClass() == String.class && !attribute.isID() && !person
                && !(element instanceof Recasting) && !(element instanceof RecastRole) && !KEYS.contains(attribute.getName());
    }

    /** @return the values of a text attribute, none of them null */
    public static List<String> values(EObject element, EAttribute attribute) {
        Object value = element.eGet(attribute);
        List<?> values = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
        return values.stream().filter(String.class::isInstance).map(String.class::cast).toList();
    }

    /** Replaces all texts of a case. */
    public static void change(VignetteCase vignette, UnaryOperator<String> change) {
        change((EObject) vignette, change);
        vignette.eAllContents().forEachRemaining(e -> change(e, change));
    }

    private static void change(EObject element, UnaryOperator<String> change) {
        for (EAttribute attribute : texts(element).toList()) {
            if (attribute.isMany()) {
                element.eSet(attribute, values(element, attribute).stream().map(change).toList());
            } else if (element.eGet(attribute) instanceof String text) {
                element.eSet(attribute, change.apply(text));
            }
        }
    }

    /** @return the attributes of an element that hold texts */
    public static Stream<EAttribute> texts(EObject element) {
        return element.eClass().getEAllAttributes().stream().filter(a -> isText(element, a));
    }
}
