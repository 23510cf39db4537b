package org.cyclework.ui.trainee.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyclework.model.vignette.Seat;
import org.cyclework.report.figure.FigurePalette;
import org.cyclework.roleplay.Debrief;
import org.cyclework.roleplay.Play;
import org.cyclework.roleplay.Reflection;
import org.cyclework.roleplay.ScaleWords;
import org.cyclework.roleplay.standalone.Plays;
import org.cyclework.testsupport.ProductPack;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.scene.Markup;
import org.junit.jupiter.api.Test;

/** The parts of a debrief tell what was really played, and of a play that hardly began they tell nothing that was not. */
class DebriefSectionsTest {

    private static final Debrief PLAYED = played().debrief();
    private static final Debrief LEFT_AT_ONCE = leftAtOnce().debrief();

    private static Play started() {
        return Plays.start(ProductPack.course().vignette("V1").orElseThrow(), Seat.PURSUER, 3);
    }

    private static Play played() {
        Play play = started();
        while (!play.ended()) {
            play.take(Scenes.next(play.now()));
        }
        return play;
    }

    private static Play leftAtOnce() {
        Play play = started();
        play.stopAndStepOut();
        return play;
    }

    private static DebriefSections of(Debrief debrief) {
        return of(debrief, number -> "");
    }

    private static DebriefSections of(Debrief debrief, IntFunction<String> beside) {
        return new DebriefSections(debrief, id -> "Lesson <" + id + ">", Map.of(), FigurePalette.LIGHT, beside);
    }

    private static int count(String html, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(html);
        return (int) found.results().count();
    }

    @Test
    void ofAPlayThatWasLeftAtOnceNothingIsToldThatWasNot() {
        DebriefSections left = of(LEFT_AT_ONCE);
        assertEquals("", left.guesses());
        assertEquals("", left.ownWords());
        assertEquals("", left.turnByTurn());
        assertEquals("", left.balance());
        assertEquals("", left.loop());
        assertEquals("<p>No single turn of yours changed the course much. Look at the loop as a whole.</p>", left.turningPoints(List.of()));
        assertFalse(left.closing().contains("How it closed"), left.closing());
    }

    @Test
    void howItClosedIsShownWithItsNameAndNeverAsACount() {
        assertThat(of(PLAYED).closing()).contains("How it closed: <strong>" + Markup.esc(PLAYED.end().outcomeName()) + "</strong>", "never counted");
    }

    @Test
    void everyTurnStandsThereOnceInTurnWithWhoSaidIt() {
        String html = of(PLAYED).turnByTurn();
        int at = 0;
        for (Debrief.PlayedTurn turn : PLAYED.turns()) {
            int next = html.indexOf("</td><td>" + Markup.esc(turn.line().text()), at);
            assertTrue(next > at, "no “" + turn.line().text() + "” in its place");
            assertTrue(html.substring(at, next).contains(Markup.esc(turn.line().name())), turn.line().name());
            at = next;
        }
        assertEquals(PLAYED.turns().size(), count(html, "<td class=\"(pursuer|distancer)\">"));
    }

    @Test
    void whatOthersSaidOfATurnStandsAtThatTurnCountedFromOne() {
        String html = of(PLAYED, number -> "<i>said of " + number + "</i>").turnByTurn();
        assertEquals(PLAYED.turns().size(), count(html, "<i>said of \\d+</i>"));
        assertTrue(html.indexOf("said of 1<") > html.indexOf(Markup.esc(PLAYED.turns().get(0).line().text())));
        assertTrue(html.indexOf("said of 1<") < html.indexOf(Markup.esc(PLAYED.turns().get(1).line().text())));
    }

    @Test
    void theGuessBeforeTheCurvesStandsBelowThemOnlyWhereOneWasMade() {
        DebriefSections sections = of(PLAYED);
        assertFalse(sections.curves(List.of()).contains("You thought"));
        assertFalse(sections.curves(List.of(new Reflection(Reflection.Kind.ACCOUNT, AccountModel.PEAK, "6", false))).contains("You thought"), "an account is no estimate");
        assertFalse(sections.curves(List.of(new Reflection(Reflection.Kind.ESTIMATE, "other", "6", false))).contains("You thought"), "an estimate of something else");
        double peak = PLAYED.other().felt().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        assertThat(sections.curves(List.of(new Reflection(Reflection.Kind.ESTIMATE, AccountModel.PEAK, "6<", false)))).contains(
                "You thought " + PLAYED.otherName() + "’s alarm went up to <strong>6&lt;</strong> of 10.", "It went up to <strong>" + ScaleWords.step(peak) + "</strong>.");
    }

    @Test
    void aTryBeginsFromAPointOnlyWhereOneCanBeBegun() {
        CourseLink here = CourseLink.to(CourseLink.Kind.DEBRIEF, "p");
        String page = of(PLAYED).turningPoints(List.of(here));
        assertEquals(PLAYED.turningPoints().size(), count(page, "<section class=\"turning-point\">"));
        for (Debrief.TurningPoint point : PLAYED.turningPoints()) {
            assertThat(page).contains(DebriefModel.tryFrom(here, point.round()).toString(), "Turning point in turn " + point.round());
        }
        assertFalse(of(PLAYED).turningPoints(List.of()).contains("Try from turn"));
        assertFalse(PLAYED.turningPoints().isEmpty());
    }

    @Test
    void oneOtherMoveIsToldAndTheOthersAreFolded() {
        Debrief.TurningPoint point = PLAYED.turningPoints().stream().filter(one -> one.alternatives().size() > 1).findFirst().orElseThrow();
        String page = of(PLAYED).turningPoints(List.of());
        int first = page.indexOf(Markup.esc(point.alternatives().get(0).text()));
        int folded = page.indexOf("<summary>Other moves at this moment (" + (point.alternatives().size() - 1) + ")</summary>");
        assertTrue(first >= 0 && folded > first, page);
        assertThat(page.substring(folded)).contains("<li>" + Markup.esc(point.alternatives().get(1).text()) + "</li>");
    }

    @Test
    void everyGuessStandsBesideWhatWasSo() {
        String html = of(PLAYED).guesses();
        assertFalse(PLAYED.beats().isEmpty());
        PLAYED.beats().forEach(beat -> {
            assertThat(html).contains(Markup.esc(beat.prompt()), "<td>" + beat.truth().map(Markup::esc).orElse("—") + "</td>");
            beat.confidence().ifPresent(sure -> assertThat(html).contains(Markup.aside(ScaleWords.sure(sure))));
        });
        PLAYED.calibration().sentences().forEach(sentence -> assertThat(html).contains(Markup.paragraph(sentence)));
        assertEquals(PLAYED.beats().stream().filter(beat -> !beat.feedback().isEmpty()).count(), count(html, "class=\"feedback\""));
    }

    @Test
    void ownWordsStandUnderTheirTurn() {
        String html = of(PLAYED).ownWords();
        assertFalse(PLAYED.wordings().isEmpty());
        assertEquals(PLAYED.wordings().size(), count(html, "<section class=\"own-words\">"));
        PLAYED.wordings().forEach(each -> assertThat(html).contains("<h3>Turn " + each.round() + "</h3>", Markup.esc(each.chosen())));
        assertEquals(PLAYED.wordings().stream().filter(Debrief.Wording::choseModel).count(), count(html, "You chose the line to learn from"));
    }

    @Test
    void theLoopAsDrawnStandsBesideWhatWasPlayed() {
        String played = PLAYED.loop().orElseThrow().first().cue();
        String html = of(PLAYED).loops(List.of(new Reflection(Reflection.Kind.LOOP, "first.cue", played, false)));
        assertThat(html).contains("<td>" + Markup.esc(played) + "</td><td>" + Markup.esc(played), "≈ close to yours");
        String empty = of(PLAYED).loops(List.of());
        assertFalse(empty.contains("≈ close to yours") || empty.contains("≠ other words"), "nothing was drawn that could be near");
        assertEquals(2, count(html, "<table class=\"ways\">"), "one for each of the two");
        assertEquals(count(html, "<table"), count(html, "</table>"));
    }

    @Test
    void whatToReadLeadsToItsLessonByItsTitle() {
        String html = of(PLAYED).readMore();
        PLAYED.readMore().forEach(more -> assertThat(html).contains("<a href=\"cw:lesson/" + more.lessonId() + "\">Lesson &lt;" + more.lessonId() + "&gt;</a> — " + Markup.esc(more.why())));
        assertEquals(PLAYED.readMore().size(), count(html, "<li>"));
    }

    @Test
    void theBalanceCountsEveryMoveOfBoth() {
        String html = of(PLAYED).balance();
        for (Debrief.GroupBalance group : PLAYED.groups()) {
            String row = html.substring(html.indexOf("<td>" + Markup.esc(group.name()) + "</td>"));
            String[] cells = row.substring(0, row.indexOf("</tr>")).split("</td>");
            assertEquals(group.ownTotal(), counted(cells[1]), row);
            assertEquals(group.otherTotal(), counted(cells[2]), row);
        }
    }

    private static int counted(String cell) {
        return Pattern.compile(" × (\\d+)").matcher(cell).results().mapToInt(found -> Integer.parseInt(found.group(1))).sum();
    }

    @Test
    void honestyStandsAtTheEndOfEachNote() {
        assertEquals(PLAYED.notes().size(), count(of(PLAYED).notes(), "class=\"note honesty\""));
        assertThat(of(LEFT_AT_ONCE).notes()).isNotEmpty();
        assertThat(of(LEFT_AT_ONCE).nextTry()).contains("<strong>" + Markup.esc(LEFT_AT_ONCE.question()) + "</strong>");
    }
}
