package org.cyclework.course.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.cyclework.course.validate.Finding;
import org.cyclework.course.validate.Finding.Severity;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Gathers what the checks find and knows where elements stand. */
public final class Findings {

    private final PackModel pack;
    private final List<Finding> findings = new ArrayList<>();

    /** Findings about this pack. */
    public Findings(PackModel pack) {
        this.pack = pack;
    }

    void error(EObject element, String rule, String why, String remedy) {
        add(Severity.ERROR, element, rule, why, remedy);
    }

    void warning(EObject element, String rule, String why, String remedy) {
        add(Severity.WARNING, element, rule, why, remedy);
    }

    void add(Severity severity, EObject element, String rule, String why, String remedy) {
        XmiFile file = pack.fileOf(element);
        int line = file.places().line(element).orElse(0);
        at(severity, file.path(), line, name(element), rule, why, remedy);
    }

    void at(Severity severity, String file, int line, String element, String rule, String why, String remedy) {
        findings.add(new Finding(severity, file, element, rule, why, remedy,
                line > 0 ? OptionalInt.of(line) : OptionalInt.empty()));
    }

    /** @return all findings in order, none twice */
    public List<Finding> sorted() {
        return findings.stream().distinct().sorted(Finding.ORDER).toList();
    }

    /** An element's id; where it has none, its place under the nearest element with one. */
    static String name(EObject element) {
        String id = EcoreUtil.getID(element);
        if (id != null) {
            return id;
        }
        if (element.eContainer() == null) {
            return "";
        }
        if (element instanceof org.cyclework.model.concept.Relation r && r.getSource() != null && r.getTarget() != null) {
            return r.getSource().getKey() + " " + r.getType() + " " + r.getTarget().getKey();
        }
        String parent = name(element.eContainer());
        return (parent.isEmpty() ? "" : parent + "/") + element.eContainingFeature().getName();
    }
}
