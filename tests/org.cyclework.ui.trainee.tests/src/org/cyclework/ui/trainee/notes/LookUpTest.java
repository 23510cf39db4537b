package org.cyclework.ui.trainee.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cyclework.course.Course;
import org.cyclework.course.pack.PackReader;
import org.cyclework.ui.CourseLink;
import org.junit.jupiter.api.Test;

/** Words are looked up as a concept, a glossary entry, or in the list of concepts. */
class LookUpTest {

    private static final Course COURSE = PackReader.course(List.of(PackReader.open(Path.of("../../bundles/org.cyclework.content.attachment/pack"))));

    private static String look(String words) {
        return new LookUp(COURSE).of(words).toString();
    }

    @Test
    void aConceptIsFoundByItsNameInAnyLettersAndAsSeveral() {
        String label = COURSE.concept("escalation").orElseThrow().getLabel();
        assertEquals("cw:concept/escalation", look(label));
        assertEquals("cw:concept/escalation", look(" “" + label.toUpperCase() + "s”, "));
    }

    @Test
    void anotherNameWillDo() {
        var concept = COURSE.concepts().stream().filter(one -> !one.getSynonyms().isEmpty()).findFirst().orElseThrow();
        assertEquals("cw:concept/" + concept.getKey(), look(concept.getSynonyms().getFirst()));
    }

    @Test
    void aGlossaryEntryComesNextAndThenTheList() {
        assertEquals("cw:glossary/g-actor-effect", look("actor effect"));
        assertEquals(CourseLink.to(new CourseLink.Kind("concepts"), "").marking("quite unknown"), new LookUp(COURSE).of(" quite unknown"));
        assertEquals(Optional.of("quite unknown"), new LookUp(COURSE).of(" quite unknown").mark());
    }
}
