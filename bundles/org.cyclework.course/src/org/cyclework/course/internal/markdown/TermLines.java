package org.cyclework.course.internal.markdown;

import java.util.HashMap;
import java.util.Map;
import org.cyclework.course.Course;
import org.cyclework.model.concept.Concept;
import org.cyclework.model.course.GlossaryEntry;

/** The one line that tells what a term means: the short form of its glossary entry where there is one, else its definition. */
final class TermLines {

    private final Course course;
    private Map<String, String> shortForms;

    TermLines(Course course) {
        this.course = course;
    }

    String of(Concept concept) {
        if (shortForms == null) {
            shortForms = new HashMap<>();
            for (GlossaryEntry entry : course.glossary()) {
                if (entry.getConceptKey() != null && entry.getShortForm() != null && !entry.getShortForm().isBlank()) {
                    shortForms.putIfAbsent(entry.getConceptKey(), entry.getShortForm());
                }
            }
        }
        return shortForms.getOrDefault(concept.getKey(), concept.getDefinition());
    }
}
