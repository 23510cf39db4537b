package org.cyclework.roleplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.cyclework.model.vignette.BeatKind;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.roleplay.standalone.Plays;
import org.junit.jupiter.api.Test;

/** The debrief as text: complete, and in its order. */
class DebriefTextTest {

    private static final Pattern ENGINE = Pattern.compile("(?<![0-9])\\.\\d|(?<!L)\\d\\.\\d|\\d %|Brier");

    private static final List<Reflection> WRITTEN = List.of(
            new Reflection(Reflection.Kind.REFLECTION, "taken", "Ask sooner.", false),
            new Reflection(Reflection.Kind.ACCOUNT, "happened", "It went fast.", false),
            new Reflection(Reflection.Kind.ESTIMATE, "felt", "Six of ten.", false),
            new Reflection(Reflection.Kind.LOOP, "first.feeling", "Scared.", false));

    @Test
    void whatMattersFirstStandsFirstAndTheFiguresLast() {
        String text = DebriefText.of(debrief(), WRITTEN, id -> "Lesson " + id);
        assertThat(text).containsSubsequence("DEBRIEF: A test evening", "YOUR OWN ACCOUNT", "What happened, as you would tell it?", "It went fast.", "WHAT MATTERED",
                "A strength: ", "Turning point in turn", "After it Ben was", "Was there anything you needed to say here?", "Look at: ", "THE LOOP", "The loop as you drew it:",
                "Ada, What was felt: Scared.", "The loop as it was played", "Ben, What came in: ", "WHAT NEXT", "One next try: ", "Start again at turn",
                "What you take with you: Ask sooner.", "WHAT WAS FELT AND WHAT SHOWED", "Your guess of the highest alarm: Six of ten.", "You: 3", "It was: felt",
                "Alarm from 0 to 10", "Ben              felt", "The evidence is mixed", "YOUR OWN WORDS", "What you would have said: Come here!",
                "What you chose: line of t-press", "A line to learn from: line of t-ask  [a soft bid, clear] because it asks", "TURN BY TURN", "1  Ada: line of t-press",
                "a pressing bid, clear", "1  Ben: ", "The moves by kind:", "READ ON", "Lesson L1.2: ", "THE NUMBERS", "NOTES", Debrief.SCOPE, Debrief.HONESTY);
    }

    @Test
    void theFirstReadingHoldsNoFiguresOfTheEngine() {
        String text = DebriefText.of(debrief(), WRITTEN);
        String first = text.substring(0, text.indexOf("THE NUMBERS"));
        assertThat(ENGINE.matcher(first).results().map(hit -> first.substring(Math.max(0, hit.start() - 40), hit.end()))).isEmpty();
        assertThat(text.substring(text.indexOf("THE NUMBERS"))).containsPattern("pressing bid \\(played\\): Ben: felt security [+−]?\\d+\\.\\d, Ben: alarm");
    }

    @Test
    void whoHandsACopyOnDecidesWhatGoesIn() {
        String usual = DebriefText.of(debrief(), WRITTEN, id -> id, "Sam, 27 November 2026, try 1", DebriefContents.USUAL);
        assertThat(usual).startsWith("DEBRIEF: A test evening\nSam, 27 November 2026, try 1\n").contains("It went fast.", "Come here!", "Scared.").doesNotContain("Ask sooner.");
        String bare = DebriefText.of(debrief(), WRITTEN, id -> id, "", new DebriefContents(false, false, false, false, false));
        assertThat(bare).doesNotContain("It went fast.", "Come here!", "Scared.", "Ask sooner.", "Six of ten.", "THE NUMBERS", "Alarm from 0 to 10").contains("A strength: ", "TURN BY TURN");
    }

    @Test
    void aLineToLearnFromIsNotSaidTwice() {
        Play play = Plays.start(caseOfOne(), Seat.PURSUER, 3);
        play.answerBeat("t-felt", "3");
        play.choose("t-ask", "May I?");
        play.stopAndStepOut();
        assertThat(DebriefText.of(play.debrief(), List.of())).contains("What you chose: line of t-ask", "That is the line to learn from here. because it asks")
                .doesNotContain("A line to learn from");
    }

    @Test
    void whatIsNotThereHasNoHeading() {
        Play play = Plays.start(caseOfOne(), Seat.PURSUER, 1);
        play.stopAndStepOut();
        String text = DebriefText.of(play.debrief(), List.of());
        assertThat(text).doesNotContain("YOUR OWN ACCOUNT", "YOUR OWN WORDS", "Turning point", "Start again")
                .contains("You stopped and stepped out.", "WHAT NEXT", Debrief.HONESTY);
    }

    @Test
    void everySentenceOfTheDebriefIsInTheText() {
        Debrief debrief = debrief();
        String text = DebriefText.of(debrief, List.of());
        assertThat(debrief.turns()).flatExtracting(Debrief.PlayedTurn::explanation).isNotEmpty();
        debrief.turns().forEach(turn -> {
            assertThat(turn.explanation()).allMatch(each -> text.contains("\n      " + each + "\n"));
            assertThat(text).contains(turn.line().text());
        });
        debrief.turningPoints().forEach(point -> {
            assertThat(text).contains(point.why()).contains(point.question(), point.search());
            point.alternatives().forEach(other -> assertThat(text).contains(other.text()));
        });
        assertThat(text).contains(debrief.calibration().sentences()).contains(debrief.notes())
                .contains(debrief.opening(), debrief.question(), debrief.evidenceNote(), debrief.strength(), debrief.nextTry(),
                        debrief.end().text(), debrief.loop().orElseThrow().second().meaning());
    }

    private static Debrief debrief() {
        Play play = Plays.start(caseOfOne(), Seat.PURSUER, 3);
        play.answerBeat("t-felt", "3");
        play.choose("t-press", "Come here!");
        while (!play.ended()) {
            play.choose("t-ask");
        }
        return play.debrief();
    }

    private static VignetteCase caseOfOne() {
        VignetteCase vignette = new VignetteBuilder(Seat.PURSUER).rounds(4).beat("t-felt", BeatKind.PREDICT_AROUSAL)
                .option("t-press", MoveCode.PRESS).option("t-ask", MoveCode.SOFTBID).build();
        vignette.getScenes().get(0).getNodes().get(0).getOptions().get(1).setModelReason("because it asks");
        vignette.getLessonIds().add("L1.2");
        return vignette;
    }
}
