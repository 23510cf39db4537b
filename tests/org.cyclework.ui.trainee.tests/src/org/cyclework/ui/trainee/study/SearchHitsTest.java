package org.cyclework.ui.trainee.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cyclework.search.HitKind;
import org.cyclework.search.Passage;
import org.cyclework.search.SearchHit;
import org.cyclework.search.SearchResults;
import org.cyclework.ui.CourseLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of hit leads to its own place and stands under its own title, with what was found marked once. */
class SearchHitsTest {

    private static SearchHit hit(HitKind kind, String id, String text, Passage.Range... found) {
        return new SearchHit(kind, id, Optional.empty(), "Title " + id, 1, new Passage(text, List.of(found)));
    }

    private static SearchHit hit(HitKind kind, String id) {
        return hit(kind, id, "text");
    }

    @ParameterizedTest
    @CsvSource({"LESSON, cw:lesson/L1.1, Lessons", "CONCEPT, cw:concept/L1.1, Concepts", "GLOSSARY, cw:glossary/L1.1, Glossary", "CASE, cw:case/L1.1, Cases", "ITEM, cw:item/L1.1, Quiz items"})
    void eachKindHasItsPlaceAndItsTitle(HitKind kind, String link, String title) {
        assertEquals(link, SearchModel.link(hit(kind, "L1.1")).toString());
        assertEquals(title, SearchModel.of(new SearchResults("x", List.of(hit(kind, "L1.1")), false, false)).groups().getFirst().title());
    }

    @ParameterizedTest
    @EnumSource(HitKind.class)
    void noKindIsForgotten(HitKind kind) {
        assertFalse(SearchModel.of(new SearchResults("x", List.of(hit(kind, "a")), false, false)).groups().getFirst().title().isBlank());
    }

    @Test
    void wordsThatWereFoundSeveralTimesAreMarkedOnceInTheirOrder() {
        CourseLink link = SearchModel.link(hit(HitKind.LESSON, "L1", "wall and bid and wall", new Passage.Range(9, 12), new Passage.Range(0, 4), new Passage.Range(17, 21)));
        assertEquals(Optional.of("bid wall"), link.mark());
        assertEquals(Optional.empty(), SearchModel.link(hit(HitKind.LESSON, "L1")).mark(), "nothing was found in the words themselves");
    }

    @Test
    void hitsStayBestFirstWithinTheirGroup() {
        HitKind[] kinds = {HitKind.CASE, HitKind.LESSON, HitKind.CASE, HitKind.ITEM, HitKind.LESSON};
        List<SearchHit> hits = Arrays.asList(hit(kinds[0], "1"), hit(kinds[1], "2"), hit(kinds[2], "3"), hit(kinds[3], "4"), hit(kinds[4], "5"));
        SearchModel model = SearchModel.of(new SearchResults("x", hits, false, false));
        assertEquals(List.of("1", "3", "2", "5", "4"), model.inOrder().stream().map(SearchHit::id).toList());
        assertEquals(List.of("Cases", "Lessons", "Quiz items"), model.groups().stream().map(SearchModel.Group::title).toList());
        assertEquals("x", model.query());
    }

    @ParameterizedTest
    @CsvSource({"true, true, Safety first", "false, true, Safety first", "true, false, Nothing is spelt exactly so"})
    void dangerIsSaidBeforeSpelling(boolean approximate, boolean safety, String words) {
        String note = SearchModel.of(new SearchResults("x", List.of(hit(HitKind.CASE, "1")), approximate, safety)).note();
        assertTrue(note.startsWith(words), note);
    }

    @Test
    void dangerIsSaidEvenWhereNothingWasFound() {
        assertTrue(SearchModel.of(new SearchResults("x", List.of(), false, true)).note().startsWith("Safety first"));
        assertEquals("", SearchModel.of(new SearchResults("x", List.of(hit(HitKind.CASE, "1")), false, false)).note());
    }
}
