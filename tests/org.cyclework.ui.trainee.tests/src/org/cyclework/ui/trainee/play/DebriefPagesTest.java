package org.cyclework.ui.trainee.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cyclework.course.Course;
import org.cyclework.model.vignette.Seat;
import org.cyclework.report.figure.CycleFigure;
import org.cyclework.report.figure.FigurePalette;
import org.cyclework.roleplay.Debrief;
import org.cyclework.roleplay.DebriefContents;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.LoopComparison;
import org.cyclework.roleplay.Moment;
import org.cyclework.roleplay.PendingBeat;
import org.cyclework.roleplay.Play;
import org.cyclework.roleplay.Reflection;
import org.cyclework.roleplay.Try;
import org.cyclework.roleplay.standalone.Plays;
import org.cyclework.testsupport.ProductPack;
import org.cyclework.ui.scene.SceneFigures;
import org.cyclework.ui.scene.Seating;
import org.cyclework.ui.scene.TriesPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of a debrief hold what was played and written, and are fit for paper. */
class DebriefPagesTest {

    private static final List<Reflection> WRITTEN = List.of(
            new Reflection(Reflection.Kind.ACCOUNT, "felt", "hot & <small>", false),
            new Reflection(Reflection.Kind.ESTIMATE, AccountModel.PEAK, "6", false),
            new Reflection(Reflection.Kind.LOOP, "first.cue", "the laptop opens", false));

    private static final Map<String, String> FOUND = Map.of("stonewalling", "<a href=\"cw:lesson/L1.1\">The replayed scene</a>");

    @TempDir
    Path folder;

    @Test
    void theWholeDebriefOfEveryCaseIsWellFormedAndInOrder() throws Exception {
        Course course = ProductPack.course();
        boolean severalScenes = false;
        for (String id : List.of("V1", "V2", "V3", "V4", "V11", "V12")) {
            for (Seat seat : Seat.values()) {
                Play play = played(course, id, seat, 3);
                DebriefPages pages = pages(play);
                String whole = pages.paper("Sam · 27 November 2026", DebriefContents.EVERYTHING);
                DocumentBuilderFactory.newInstance().newDocumentBuilder()
                        .parse(new ByteArrayInputStream(("<body>" + whole + "</body>").getBytes(StandardCharsets.UTF_8)));
                inOrder(whole, "Sam · 27 November 2026", "My own account", "hot &amp; &lt;small&gt;", "A strength first", "The loop as you two played it", "The loop, three ways",
                        "One next try", "What was felt and what showed", "to <strong>6</strong> of 10", "Turn by turn", "The numbers", "A simplified teaching model.");
                assertFalse(whole.contains("What I take from this scene"), "a heading over nothing");
                List<Debrief.PlayedScene> scenes = play.debrief().scenes();
                severalScenes |= scenes.size() > 1;
                scenes.forEach(scene -> assertEquals(scenes.size() > 1, whole.contains("scope=\"colgroup\">" + Seating.escape(scene.title()))));
            }
        }
        assertTrue(severalScenes, "no play went on into a second scene");
    }

    private static void inOrder(String text, String... parts) {
        int at = 0;
        for (String part : parts) {
            int next = text.indexOf(part, at);
            assertTrue(next >= 0, "no “" + part + "” after " + text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60)));
            at = next;
        }
    }

    @Test
    void theFirstReadingHasNoFiguresButThoseOfTheOneScale() throws Exception {
        Course course = ProductPack.course();
        for (Seat seat : Seat.values()) {
            String page = pages(played(course, "V1", seat, 3)).whatHappened();
            String first = page.substring(0, page.indexOf("<summary>The numbers</summary>")).replaceAll("(?s)<svg.*?</svg>", "").replaceAll("<[^>]*>", " ");
            assertFalse(Pattern.compile("(?<![0-9])\\.\\d|(?<!L)\\d\\.\\d|\\d %|Brier|\\bwrong\\b").matcher(first).find(), first);
            assertFalse(first.toLowerCase(Locale.ROOT).contains("the debrief"), "a guess still points ahead to the debrief");
            assertTrue(page.contains("<table class=\"numbers\">"), page);
        }
    }

    @Test
    void whatHappenedBeginsWithWhatMattersAndFoldsTheRest() throws Exception {
        Play play = played(ProductPack.course(), "V1", Seat.PURSUER, 3);
        String page = pages(play).whatHappened();
        inOrder(page, "A strength first", "<svg", "Turning point in turn", "Try from turn", "<summary>Your guesses (", "<summary>Your own words</summary>", "<h3>Turn ",
                "<summary>Turn by turn</summary>", "<summary>The moves</summary>", "<summary>The numbers</summary>");
        assertTrue(play.debrief().turningPoints().size() <= 3);
        String unfolded = page.replaceAll("(?s)<details>.*?</details>", "");
        assertFalse(unfolded.contains("<table"), "a table stands open");
    }

    @Test
    void theLabelsOfTheLoopAreTheSameInBoxesTableAndDrawing() {
        assertEquals(CycleFigure.STEPS, Stream.of(LoopComparison.Part.values()).map(LoopComparison.Part::label).toList());
    }

    @Test
    void aTurningPointLeadsToItsConceptToTheLessonsAndToTheArticle() throws Exception {
        Course course = ProductPack.course();
        int found = 0;
        for (long seed = 0; seed < 24; seed++) {
            Play play = played(course, "V1", seed % 2 == 0 ? Seat.PURSUER : Seat.DISTANCER, seed);
            String page = pages(play).whatHappened();
            for (Debrief.TurningPoint point : play.debrief().turningPoints()) {
                assertTrue(page.contains("href=\"cw:concept/" + point.conceptKey() + "\""), page);
                point.articleItem().ifPresent(item -> assertTrue(page.contains("href=\"cw:article/" + item + "\""), page));
                if (FOUND.containsKey(point.search())) {
                    found++;
                    assertTrue(page.contains(FOUND.get(point.search())), page);
                }
            }
        }
        assertTrue(found > 0, "no turning point was about stonewalling");
    }

    @Test
    void twoTriesAreComparedWithFigureAndWords() throws Exception {
        Course course = ProductPack.course();
        Play one = played(course, "V1", Seat.PURSUER, 3);
        Play other = Plays.replay(one.vignette(), one.setup(), one.stepsBefore(2));
        other.stopAndStepOut();
        String page = new TriesPage(new Try(1, OptionalInt.empty(), 1, one), new Try(2, OptionalInt.of(1), 2, other)).html(FigurePalette.LIGHT);
        inOrder(page, "Two tries, side by side", "try 1", "try 2", "Turn 1 was the same.", "<svg");
        assertFalse(page.contains("<tr><td>1</td>"), "the turn that was the same is told once more");
    }

    @Test
    void figuresAreSavedAsDrawingAndAsPicture() throws Exception {
        Debrief debrief = played(ProductPack.course(), "V1", Seat.DISTANCER, 5).debrief();
        String svg = SceneFigures.curves(debrief).svg(FigurePalette.LIGHT);
        DebriefCopies.write(svg, folder.resolve("curves.svg"));
        assertEquals(svg, Files.readString(folder.resolve("curves.svg")));
        DebriefCopies.write(SceneFigures.loop(debrief).orElseThrow().svg(FigurePalette.LIGHT), folder.resolve("loop.png"));
        assertTrue(ImageIO.read(folder.resolve("loop.png").toFile()).getWidth() >= 1000);
    }

    private static DebriefPages pages(Play play) {
        KeptPlay kept = new PlaysInMemory.Kept(play);
        WRITTEN.forEach(kept::reflect);
        return new DebriefPages(play.debrief(), kept, id -> id, FOUND, FigurePalette.LIGHT, new DebriefFeedback(kept, List.of()));
    }

    private static Play played(Course course, String id, Seat seat, long seed) {
        Play play = Plays.start(course.vignette(id).orElseThrow(), seat, seed);
        int step = 0;
        while (!play.ended()) {
            Moment now = play.now();
            if (now.beat().isPresent()) {
                PendingBeat beat = now.beat().get();
                play.answerBeat(beat.id(), beat.choices().isEmpty() ? "4" : beat.choices().get(0).id() + "@70");
            } else {
                play.choose(now.choices().get(step++ % now.choices().size()).id(), step == 2 ? "what I’d say" : "");
            }
        }
        return play;
    }
}
