package org.cyclework.ui.supervisor.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.supervision.ReviewPage;
import org.cyclework.supervision.ReviewedWork;
import org.cyclework.supervision.TurnRef;
import org.cyclework.ui.supervisor.BegunPlaces;
import org.cyclework.ui.supervisor.Samples;
import org.cyclework.ui.supervisor.office.Kinds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While somebody reads a review other machines bring more of it, and the turn in front stays the one that is read. */
class ReloadedReviewTest {

    private static final UUID EARLIER = UUID.fromString("11111111-0000-4000-8000-000000000001");

    @TempDir
    private Path folder;
    private BegunPlaces places;
    private ReviewModel model;

    @BeforeEach
    void open() {
        places = new BegunPlaces(folder);
        model = fresh();
    }

    private ReviewModel fresh() {
        return new ReviewModel(Samples.KEY, () -> {
            throw new AssertionError("nothing is asked of the record here");
        }, () -> null, () -> null, Map::of, () -> places.at("review"));
    }

    private ReviewModel.Reading reading(ReviewedWork... work) {
        ReviewPage page = Samples.page(List.of(work), List.of());
        return new ReviewModel.Reading(page, List.of(), List.of(), Optional.empty(), "Ruth", new BegunReview(places.at("review")));
    }

    private static ReviewedWork.Play earlier() {
        ReviewedWork.Play play = Samples.play(List.of(), "");
        List<ReviewedWork.Turn> turns = play.tries().getFirst().turns().stream().map(turn -> new ReviewedWork.Turn(new TurnRef(EARLIER, 1, turn.ref().turn()),
                turn.scene(), turn.round(), turn.byTrainee(), turn.name(), "earlier " + turn.text(), "", turn.move(), turn.moveWords(), turn.intensity(), turn.landed(), "", turn.own(), turn.other(),
                "", List.of(), List.of())).toList();
        return new ReviewedWork.Play(EARLIER, play.caseId(), play.title(), play.seat(), play.chair(), play.ownName(), play.otherName(),
                play.level(), play.begun().minusDays(1), true, List.of(new ReviewedWork.Try(1, Optional.empty(), 1, turns, 0, Optional.empty())));
    }

    private String front() {
        return model.spot().map(spot -> spot.turn().text()).orElse("nothing");
    }

    @Test
    void theTurnInFrontStaysWhenSomethingComesBeforeIt() {
        model.opened(reading(Samples.play(List.of(), "")));
        model.step(true);
        model.step(true);
        assertEquals("line 1.3 <b>", front());
        model.opened(reading(lesson(), earlier(), Samples.play(List.of(Samples.comment("New")), "")));
        assertEquals("line 1.3 <b>", front());
    }

    private static ReviewedWork lesson() {
        return new ReviewedWork.Lesson("L1.2", "The four-step loop", Optional.empty(), Optional.empty());
    }

    @Test
    void anEarlierPlayThatArrivesDoesNotPushAnotherTurnIntoView() {
        model.opened(reading(Samples.play(List.of(), "")));
        model.step(true);
        model.opened(reading(earlier(), Samples.play(List.of(), "")));
        assertEquals("line 1.2 <b>", front());
        model.step(false);
        model.step(false);
        assertTrue(front().startsWith("earlier "), front());
    }

    @Test
    void whereTheTurnIsGoneTheNearestPlaceIsShown() {
        model.opened(reading(earlier(), Samples.play(List.of(), "")));
        while (model.step(true)) {
            assertTrue(model.canStep(false));
        }
        assertEquals("line 2.4 <b>", front());
        model.opened(reading(earlier()));
        assertTrue(front().endsWith("line 1.4 <b>"), front());
        assertFalse(model.canStep(true));
    }

    @Test
    void whereEverythingIsGoneNothingIsInFrontAndNothingBreaks() {
        model.opened(reading(Samples.play(List.of(), "")));
        model.step(true);
        model.opened(reading());
        assertEquals("nothing", front());
        assertFalse(model.step(true) || model.step(false));
        assertEquals("", model.anchor());
        assertEquals("", model.line());
        model.opened(reading(Samples.play(List.of(), "")));
        assertEquals("line 1.1 <b>", front());
    }

    @Test
    void aLinkToATurnThatIsNotThereLeavesTheOneInFront() {
        model.opened(reading(Samples.play(List.of(), "")));
        model.step(true);
        assertFalse(model.go(Kinds.review(Samples.KEY).at("t-none-1-1")));
        assertFalse(model.go(Kinds.review(Samples.KEY)));
        assertEquals("line 1.2 <b>", front());
    }
}
