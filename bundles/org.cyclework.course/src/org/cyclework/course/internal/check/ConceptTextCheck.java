package org.cyclework.course.internal.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cyclework.model.concept.Concept;
import org.cyclework.model.concept.Contrast;
import org.cyclework.model.course.GlossaryEntry;
import org.eclipse.emf.ecore.EObject;

/** Every concept is explained, shown in examples and told from its neighbours, and every term has a short form. */
final class ConceptTextCheck implements Check {

    private static final int LEAST_EXAMPLES = 2;
    private static final int SHORT_WORDS = 30;

    @Override
    public void check(PackModel pack, Findings findings) {
        Set<Set<Concept>> pairs = new HashSet<>();
        for (Concept concept : pack.all(Concept.class)) {
            texts(concept, findings);
            shortForm(concept, concept.getDefinition(), "Shorten 'definition' and move the rest into 'text'.", findings);
            for (Contrast contrast : List.copyOf(concept.getContrasts())) {
                contrast(concept, contrast, pairs, findings);
            }
        }
        for (GlossaryEntry entry : pack.all(GlossaryEntry.class)) {
            String own = entry.getShortForm();
            shortForm(entry, own == null || own.isBlank() ? entry.getDefinition() : own, "Say it in 'shortForm' with fewer words.", findings);
        }
    }

    private static void texts(Concept concept, Findings findings) {
        if (concept.getText() == null || concept.getText().isBlank()) {
            findings.warning(concept, "no-explanation", "The concept has a definition and no longer explanation.", "Write 'text'.");
        }
        long examples = concept.getExamples().stream().filter(e -> !e.isBlank()).count();
        if (examples < LEAST_EXAMPLES) {
            findings.warning(concept, "few-examples", "Examples: " + examples + "; it takes at least " + LEAST_EXAMPLES + " to see what they share.", "Write more.");
        }
        if (concept.getNonExamples().stream().allMatch(String::isBlank)) {
            findings.warning(concept, "no-non-example", "Nothing shows where the concept ends.", "Write in 'nonExamples' what looks like it and is not, and why.");
        }
    }

    private static void shortForm(EObject element, String text, String remedy, Findings findings) {
        int words = text == null || text.isBlank() ? 0 : text.strip().split("\\s+").length;
        if (words > SHORT_WORDS) {
            findings.warning(element, "long-short-form", "The short form has " + words + " words; a glance takes in about " + SHORT_WORDS + ".", remedy);
        }
    }

    private static void contrast(Concept concept, Contrast contrast, Set<Set<Concept>> pairs, Findings findings) {
        if (contrast.getWith() == concept) {
            findings.error(contrast, "contrast-with-itself", "The concept is told from itself.", "Name the other concept in 'with', or remove the contrast.");
        } else if (contrast.getWith() != null && !pairs.add(Set.of(concept, contrast.getWith()))) {
            findings.error(contrast, "contrast-twice", "The pair with '" + contrast.getWith().getKey() + "' is stated already, and a pair is shown on both pages.",
                    "Keep one of the two.");
        }
    }
}
