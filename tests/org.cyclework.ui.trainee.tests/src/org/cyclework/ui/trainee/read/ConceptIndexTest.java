package org.cyclework.ui.trainee.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.cyclework.course.Course;
import org.cyclework.course.pack.PackReader;
import org.cyclework.course.render.FigureRenderer;
import org.cyclework.ui.trainee.page.DrawingFile;
import org.junit.jupiter.api.Test;

/** All concepts can be found from A to Z, by a letter and by typing; references and figures have pages of their own. */
class ConceptIndexTest {

    private static final Course COURSE = PackReader.course(List.of(PackReader.open(Path.of("../../bundles/org.cyclework.content.attachment/pack"))));
    private final ConceptIndex index = ConceptIndex.of(COURSE);

    @Test
    void everyConceptIsThereInOrder() {
        List<String> labels = index.entries("", "").stream().map(entry -> entry.label().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 ]", "")).toList();
        assertEquals(COURSE.concepts().size(), labels.size());
        assertEquals(labels.stream().sorted(Comparator.naturalOrder()).toList(), labels);
    }

    @Test
    void aLetterNarrowsItAndTypingLooksEverywhere() {
        assertTrue(index.letters().containsAll(List.of("A", "D", "P", "S")), index.letters().toString());
        List<ConceptIndex.Entry> underS = index.entries("S", "");
        assertFalse(underS.isEmpty());
        assertTrue(underS.stream().allMatch(entry -> entry.letter().equals("S")), underS.toString());
        assertTrue(index.entries("A", "StoneWall").stream().anyMatch(entry -> entry.key().equals("stonewalling")));
        assertEquals(List.of(), index.entries("", "zebra"));
    }

    @Test
    void otherNamesAreFoundToo() {
        var concept = COURSE.concepts().stream().filter(one -> !one.getSynonyms().isEmpty()).findFirst().orElseThrow();
        assertTrue(index.entries("", concept.getSynonyms().getFirst()).stream().anyMatch(entry -> entry.key().equals(concept.getKey())));
    }

    @Test
    void aNameWithoutALetterStandsUnderASignOfItsOwn() {
        assertEquals("#", new ConceptIndex.Entry("so-what", "?!", "", List.of()).letter());
        assertEquals("E", new ConceptIndex.Entry("elan", "“élan”", "", List.of()).letter());
        assertEquals("𐐀", new ConceptIndex.Entry("deseret", "𐐨 and more", "", List.of()).letter());
    }

    @Test
    void thePageHasLettersLinesAndACount() {
        String page = index.page("S", "").body();
        assertTrue(page.contains("<strong>S</strong>") && page.contains("href=\"cw:concepts#A\"") && page.contains("href=\"cw:concepts#\""), page);
        assertTrue(page.contains("href=\"cw:concept/stonewalling\"") && page.contains("<span class=\"line\">"), page);
        assertTrue(page.contains(index.entries("S", "").size() + " of " + COURSE.concepts().size()), page);
        assertTrue(index.page("", "zebra").body().contains("No concept has “zebra” in its name."));
    }

    @Test
    void referencesNameWhoWhenWhatAndWhere() {
        String page = ReferencesEditor.page(COURSE).body();
        assertTrue(page.contains("Christensen and Shenk (1991). Communication, conflict"), page);
        assertTrue(page.contains("The source article of this course."), page);
        assertFalse(page.contains("full text") || page.contains("read only"), page);
    }

    @Test
    void aFigureIsSavedInTheColoursOfPaper() {
        String svg = new FigureRenderer(COURSE).drawing("figures/loop.svg").orElseThrow().svg();
        String paper = DrawingFile.onPaper(svg);
        assertTrue(svg.contains("currentColor") && !paper.contains("currentColor"), paper);
        assertTrue(paper.contains("<rect x=\"0\" y=\"0\" width=\"680\" height=\"372\" fill=\"#ffffff\"/>"), paper);
    }
}
