package org.cyclework.ui.trainee.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.cyclework.course.Course;
import org.cyclework.model.course.GlossaryEntry;
import org.cyclework.testsupport.CourseBuilder;
import org.cyclework.testsupport.ProductPack;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.html.Html;
import org.cyclework.ui.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Beside the text stands what a word means; where the course does not have it that is said, and never an empty page. */
class ConceptPagesTest {

    private static final Course COURSE = ProductPack.course();

    private final ConceptPages pages = new ConceptPages(COURSE);

    private static Stream<CourseLink.Kind> kinds() {
        return ConceptPages.KINDS.stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatTheCourseDoesNotHaveIsSaid(CourseLink.Kind kind) {
        HtmlPage page = pages.page(CourseLink.to(kind, "no-such-thing"));
        assertTrue(page.body().contains(kind.equals(CourseLink.Kind.GLOSSARY) ? "Not in the glossary" : "Not in this course"), page.body());
        assertFalse(page.title().isBlank());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anIdThatIsMarkupStaysText(CourseLink.Kind kind) {
        assertThat(pages.page(CourseLink.to(kind, "<script>x</script>")).body()).doesNotContain("<script>");
    }

    private static Stream<Arguments> there() {
        return Stream.of(COURSE.concepts().stream().map(one -> Arguments.of(CourseLink.Kind.CONCEPT, one.getKey(), one.getLabel())),
                COURSE.glossary().stream().map(one -> Arguments.of(CourseLink.Kind.GLOSSARY, one.getId(), one.getTerm()))).flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("there")
    void whatIsThereIsCalledByItsName(CourseLink.Kind kind, String id, String name) {
        HtmlPage page = pages.page(CourseLink.to(kind, id));
        assertEquals(name, page.title());
        assertThat(page.body()).contains(Html.escape(name));
    }

    @Test
    void aGlossaryEntryTellsItsOtherNamesAndLeadsToItsConcept() {
        boolean synonyms = false;
        boolean leads = false;
        for (GlossaryEntry entry : COURSE.glossary()) {
            String body = pages.page(CourseLink.to(CourseLink.Kind.GLOSSARY, entry.getId())).body();
            assertThat(body).contains(Html.escape(entry.getDefinition()));
            assertEquals(!entry.getSynonyms().isEmpty(), body.contains("Also called: "), entry.getId());
            boolean known = entry.getConceptKey() != null && COURSE.concept(entry.getConceptKey()).isPresent();
            assertEquals(known, body.contains("<a href=\"cw:concept/"), entry.getId());
            synonyms |= !entry.getSynonyms().isEmpty();
            leads |= known;
        }
        assertTrue(synonyms && leads, "nothing was tried");
    }

    @Test
    void anEmptyCourseBreaksNothing() {
        ConceptPages empty = new ConceptPages(new CourseBuilder().course());
        kinds().forEach(kind -> assertFalse(empty.page(CourseLink.to(kind, "x")).body().isBlank()));
    }

    @Test
    void whatStandsInTheMiddleIsNoPageForThePane() {
        assertThrows(IllegalArgumentException.class, () -> pages.page(CourseLink.to(CourseLink.Kind.LESSON, "L1.1")));
    }
}
