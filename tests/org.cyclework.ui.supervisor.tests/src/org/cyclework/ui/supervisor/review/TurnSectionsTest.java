package org.cyclework.ui.supervisor.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cyclework.model.vignette.Seat;
import org.cyclework.supervision.OwnWords;
import org.cyclework.supervision.ReviewedWork;
import org.cyclework.supervision.TurnRef;
import org.cyclework.ui.supervisor.Samples;
import org.cyclework.ui.supervisor.office.Kinds;
import org.junit.jupiter.api.Test;

/** A turn tells what was done, how it landed, what showed, and what was guessed before it. */
class TurnSectionsTest {

    private static final ReviewedWork.Inner CALM = new ReviewedWork.Inner(.2, .8, "alarm 2 of 10, safety 8 of 10");

    private static ReviewedWork.Turn turn(String move, int intensity, Optional<String> landed, String cue, String meant, List<OwnWords> guesses) {
        return new ReviewedWork.Turn(new TurnRef(Samples.SESSION, 1, 1), 1, 1, true, "Amara", "leaves the room", cue, move, "a break", intensity, landed, meant, CALM, CALM, "", guesses,
                List.of());
    }

    private static String html(ReviewedWork.Turn... turns) {
        ReviewedWork.Try attempt = new ReviewedWork.Try(1, Optional.empty(), 1, List.of(turns), 0, Optional.of("a safe stop"));
        ReviewedWork.Play play = new ReviewedWork.Play(Samples.SESSION, "V1", "Two keys on the hook", Seat.DISTANCER, "from the distancer’s chair", "Amara", "Tomás", "options alone",
                Samples.WHEN, true, List.of(attempt));
        return new TurnSections(play, Kinds.review(Samples.KEY), comment -> false).attempt(attempt);
    }

    @Test
    void aBreakThatWasNotKeptSaysHowItLanded() {
        assertThat(html(turn("PAUSE", 2, Optional.of("leaving"), "", "", List.of()))).contains("a break, clear · landed as: leaving");
    }

    @Test
    void silenceHasNoStrength() {
        assertThat(html(turn("STONEWALL", 2, Optional.empty(), "", "", List.of()))).contains("· a break</p>");
    }

    @Test
    void whatShowedAndWhatItMeantStandBelowTheWords() {
        assertThat(html(turn("PAUSE", 2, Optional.empty(), "eyes on the floor", "heard as turning away, 4 of 10", List.of())))
                .containsSubsequence("leaves the room", "eyes on the floor", "heard as turning away, 4 of 10", "Amara: alarm 2 of 10");
        assertThat(html(turn("PAUSE", 2, Optional.empty(), "", "", List.of()))).doesNotContain("class=\"cue\"").doesNotContain("meant");
    }

    @Test
    void theSpeakersSeatIsToldBySignAndColour() {
        assertThat(html(turn("PAUSE", 2, Optional.empty(), "", "", List.of()))).contains("<strong class=\"distancer\">● Amara</strong>", "● Amara: alarm", "▲ Tomás: alarm");
    }

    @Test
    void aGuessThatWasTickedIsMarked() {
        OwnWords guess = new OwnWords(Samples.id(70), Optional.of(Samples.SESSION), OwnWords.Kind.GUESS, "b1", OptionalInt.of(1), "How alarmed is Tomás? — 5");
        assertThat(html(turn("PAUSE", 2, Optional.empty(), "", "", List.of(guess)))).contains("ticked at the hand-in · " + OwnWords.Kind.GUESS.words(), "How alarmed is Tomás? — 5");
    }

    @Test
    void onlyTryOfSeveralIsNumbered() {
        assertThat(html(turn("PAUSE", 2, Optional.empty(), "", "", List.of()))).doesNotContain("Try 1").contains("It closed: a safe stop.");
    }

    @Test
    void aTurnLeadsToItself() {
        assertThat(html(turn("PAUSE", 2, Optional.empty(), "", "", List.of()))).contains("#t-00000000-1-1\">Turn 1</a>", "id=\"t-00000000-1-1\"");
    }
}
