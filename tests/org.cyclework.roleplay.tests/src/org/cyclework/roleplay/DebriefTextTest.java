package org.cyclework.roleplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cyclework.model.vignette.BeatKind;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.roleplay.standalone.Plays;
import org.junit.jupiter.api.Test;

/** The debrief as text: complete, and in its order. */
class DebriefTextTest {

    private static final List<Reflection> WRITTEN = List.of(
            new Reflection(Reflection.Kind.REFLECTION, "taken", "Ask sooner.", false),
            new Reflection(Reflection.Kind.ACCOUNT, "account", "It went fast.", false),
            new Reflection(Reflection.Kind.ESTIMATE, "felt", "Six of ten.", false),
            new Reflection(Reflection.Kind.LOOP, "first.feeling", "Scared.", false));

    @Test
    void theOrderIsAccountThenWhatHappenedThenWhatWasFeltThenWhyThenNextThenLinksThenNotes() {
        String text = DebriefText.of(debrief(), WRITTEN, id -> "Lesson " + id);
        assertThat(text).containsSubsequence("DEBRIEF: A test evening", "YOUR OWN ACCOUNT", "It went fast.", "WHAT HAPPENED",
                "1  Ada: line of t-press", "a pressing bid, clear", "1  Ben: ", "YOUR OWN WORDS",
                "What you would have said: Come here!", "What you chose: line of t-press",
                "A line to learn from: line of t-ask  [a soft bid, clear] because it asks", "WHAT WAS FELT AND WHAT SHOWED",
                "Your guess: Six of ten.", "You: 3", "It was: felt", "Alarm from 0 to 10", "Ben              felt",
                "The evidence is mixed", "WHY", "A strength: ", "Turning point in turn", "Was there anything you needed to say here?",
                "Look at: ", "The loop as it was played", "The loop as you drew it:", "Ada, feeling: Scared.", "The moves by kind:",
                "WHAT NEXT", "One next try: ", "Start again at turn", "What you take with you: Ask sooner.", "READ ON", "Lesson L1.2: ",
                "NOTES", Debrief.SCOPE, Debrief.HONESTY);
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
