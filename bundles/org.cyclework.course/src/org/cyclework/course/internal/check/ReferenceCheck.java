package org.cyclework.course.internal.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cyclework.course.validate.Finding.Severity;
import org.cyclework.model.course.Module;
import org.cyclework.model.course.ModuleStatus;
import org.cyclework.model.vignette.Line;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.assessment.Item;
import org.cyclework.model.vignette.Node;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Every key that names something in another file names something that is there. */
final class ReferenceCheck implements Check {

    @Override
    public void check(PackModel pack, Findings findings) {
        KnownIds ids = new KnownIds(pack);
        Map<String, Set<String>> targets = Map.ofEntries(Map.entry("conceptKeys", ids.concepts), Map.entry("conceptKey", ids.concepts),
                Map.entry("objectiveIds", ids.objectives), Map.entry("lessonIds", ids.lessons), Map.entry("safetyLesson", ids.lessons),
                Map.entry("moduleId", ids.modules), Map.entry("sourceIds", ids.sources), Map.entry("articleItems", ids.articleItems),
                Map.entry("careNotes", ids.careNotes), Map.entry("caseIds", ids.cases), Map.entry("bankIds", ids.banks));
        for (XmiFile file : pack.files()) {
            file.elements().forEach(e -> {
                for (EStructuralFeature feature : e.eClass().getEAllStructuralFeatures()) {
                    Set<String> known = targets.get(feature.getName());
                    // Contained elements share the name of a feature elsewhere; only strings are keys.
                    if (known != null) {
                        values(e.eGet(feature)).stream().filter(v -> !known.contains(v)).forEach(v -> dangling(e, feature, v, findings));
                    }
                }
            });
        }
        lines(pack, findings);
        confusablePairs(pack, ids, findings);
    }

    private static List<String> values(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().filter(String.class::isInstance).map(String.class::cast).toList();
        }
        return value instanceof String one && !one.isBlank() ? List.of(one) : List.of();
    }

    private static void dangling(EObject element, EStructuralFeature feature, String value, Findings findings) {
        boolean later = coming(element) && Set.of("caseIds", "bankIds").contains(feature.getName());
        if (!later) {
            findings.add(coming(element) ? Severity.WARNING : Severity.ERROR, element, "dangling-reference",
                    "'" + feature.getName() + "' names '" + value + "', which is nowhere in the pack.", "Correct the id or add what it names.");
        }
    }

    /** Modules to come may name cases and banks that are to come with them. */
    private static boolean coming(EObject element) {
        for (EObject e = element; e != null; e = e.eContainer()) {
            if (e instanceof Module module) {
                return module.getStatus() == ModuleStatus.COMING;
            }
        }
        return false;
    }

    private static void lines(PackModel pack, Findings findings) {
        Set<String> nodes = pack.ids(Node.class, Node::getId);
        for (Line line : pack.all(Line.class)) {
            String node = line.getNodeId();
            if (node != null && !node.isBlank() && !nodes.contains(node)) {
                findings.error(line, "dangling-reference", "'nodeId' names '" + node + "', which is no node.", "Correct the id or leave it out.");
            }
        }
    }

    private static void confusablePairs(PackModel pack, KnownIds ids, Findings findings) {
        for (Item item : pack.all(Item.class)) {
            String pair = item.getConfusablePair();
            if (pair == null || pair.isBlank()) {
                continue;
            }
            String[] keys = pair.split("/");
            boolean sound = keys.length == 2 && List.of(keys).stream().allMatch(k -> ids.concepts.contains(k) || MoveCode.get(k) != null);
            if (!sound) {
                findings.error(item, "dangling-reference", "'confusablePair' is '" + pair + "' and not two concept keys or move codes joined by a slash.",
                        "Write it as first-key/second-key.");
            }
        }
    }
}
