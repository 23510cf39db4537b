package org.cyclework.ui.trainee.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cyclework.model.vignette.Seat;
import org.cyclework.report.figure.FigurePalette;
import org.cyclework.roleplay.Choice;
import org.cyclework.roleplay.Moment;
import org.cyclework.roleplay.Play;
import org.cyclework.roleplay.PlayStep;
import org.cyclework.roleplay.Try;
import org.cyclework.roleplay.standalone.Plays;
import org.cyclework.testsupport.ProductPack;
import org.cyclework.ui.scene.TriesPage;
import org.junit.jupiter.api.Test;

/** Two ways through a scene: what was the same takes a line, and where only one goes on the other has nothing. */
class TriesPageTest {

    private static Play played(int rounds, UnaryOperator<List<Choice>> choices) {
        Play play = Plays.start(ProductPack.course().vignette("V1").orElseThrow(), Seat.PURSUER, 3);
        while (!play.ended() && play.rounds() < rounds) {
            Moment now = play.now();
            if (now.beat().isPresent()) {
                play.take(Scenes.next(now));
            } else {
                play.take(PlayStep.choice(choices.apply(now.choices().stream().filter(choice -> !choice.safetyExit()).toList()).getFirst().id(), ""));
            }
        }
        if (!play.ended()) {
            play.stopAndStepOut();
        }
        return play;
    }

    private static Play first(int rounds) {
        return played(rounds, choices -> choices);
    }

    private static Play last(int rounds) {
        return played(rounds, List::reversed);
    }

    private static String page(Play one, Play other) {
        return new TriesPage(new Try(1, OptionalInt.empty(), 1, one), new Try(4, OptionalInt.of(1), 2, other)).html(FigurePalette.LIGHT);
    }

    private static int rows(String page) {
        return page.substring(0, page.indexOf("<figure>")).split("<tr><td>", -1).length - 1;
    }

    @Test
    void whereTheSameWasSaidThroughoutThatIsOneLine() {
        String page = page(first(4), first(4));
        assertThat(page).contains("As far as both go, the same was said.", "<td colspan=\"3\">");
        assertEquals(0, rows(page));
    }

    @Test
    void whereOnlyOneGoesOnTheOtherHasADash() {
        String page = page(first(2), first(4));
        assertThat(page).contains("As far as both go, the same was said.", "</td><td>—</td><td>");
        assertEquals(2, rows(page));
        assertThat(page(first(4), first(2))).contains("</td><td>—</td></tr>");
    }

    @Test
    void whereTheyPartIsSaidAndBothStandSideBySideFromThere() {
        Play one = first(3);
        Play other = last(3);
        String page = page(one, other);
        assertThat(page).contains("They part in turn 1.", "<th>try 1</th><th>try 4</th>");
        assertEquals(3, rows(page));
        String own = one.ownName();
        assertTrue(page.contains("<tr><td>1</td><td>" + own + ": "), page.substring(0, 600));
        assertThat(page).contains("alarm");
    }

    @Test
    void itIsWellFormedInEveryCombination() throws Exception {
        for (Play one : List.of(first(0), first(3), last(2))) {
            for (Play other : List.of(first(0), first(4), last(4))) {
                String page = "<body>" + page(one, other) + "</body>";
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    @Test
    void whereNothingWasPlayedNothingStandsInTheTable() {
        String page = page(first(0), first(0));
        assertEquals(0, rows(page));
        assertThat(page).doesNotContain("colspan=\"3\"").contains("Two tries, side by side");
    }
}
