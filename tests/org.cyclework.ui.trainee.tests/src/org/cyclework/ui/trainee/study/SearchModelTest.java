package org.cyclework.ui.trainee.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.cyclework.search.HitKind;
import org.cyclework.search.Passage;
import org.cyclework.search.SearchHit;
import org.cyclework.search.SearchResults;
import org.cyclework.ui.CourseLink;
import org.junit.jupiter.api.Test;

/** Hits are grouped by kind, the best group first, and lead to what was found. */
class SearchModelTest {

    private static SearchHit hit(HitKind kind, String id, Optional<String> section) {
        return new SearchHit(kind, id, section, "Title " + id, 1,
                new Passage("he was stonewalling again", List.of(new Passage.Range(7, 19))));
    }

    @Test
    void theGroupWithTheBestHitComesFirst() {
        SearchModel model = SearchModel.of(new SearchResults("wall", List.of(hit(HitKind.CONCEPT, "stonewalling", Optional.empty()),
                hit(HitKind.LESSON, "L1.1", Optional.of("l1.1-moves")), hit(HitKind.CONCEPT, "withdrawal", Optional.empty())), false, false));
        assertEquals(List.of("Concepts", "Lessons"), model.groups().stream().map(SearchModel.Group::title).toList());
        assertEquals(List.of("stonewalling", "withdrawal", "L1.1"), model.inOrder().stream().map(SearchHit::id).toList());
        assertEquals("", model.note());
    }

    @Test
    void aHitInALessonLeadsToItsSectionAndMarksTheWords() {
        CourseLink link = SearchModel.link(hit(HitKind.LESSON, "L1.1", Optional.of("l1.1-moves")));
        assertEquals("cw:lesson/L1.1#l1.1-moves", link.toString());
        assertEquals(Optional.of("stonewalling"), link.mark());
    }

    @Test
    void aSearchAboutDangerSaysSo() {
        SearchModel model = SearchModel.of(new SearchResults("afraid", List.of(hit(HitKind.LESSON, "L0.2", Optional.empty())), true, true));
        assertTrue(model.note().startsWith("Safety first"), model.note());
    }

    @Test
    void aPastedPageIsToldByItsBeginning() {
        String told = SearchModel.of(new SearchResults("wall 🌊".repeat(20_000), List.of(), false, false)).query();
        assertTrue(told.length() <= 200 && told.startsWith("wall 🌊wall") && told.endsWith("…"), told);
        assertTrue(told.codePoints().noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE), "no half letter");
        assertEquals("wall", SearchModel.of(new SearchResults("wall", List.of(), false, false)).query());
    }

    @Test
    void nothingFoundMeansNoGroupAndNoNote() {
        SearchModel model = SearchModel.of(new SearchResults("xyzzy", List.of(), true, false));
        assertEquals(List.of(), model.groups());
        assertEquals("", model.note());
    }
}
