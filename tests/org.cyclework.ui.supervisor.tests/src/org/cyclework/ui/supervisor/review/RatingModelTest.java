package org.cyclework.ui.supervisor.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.cyclework.supervision.Rating;
import org.cyclework.supervision.Rubric;
import org.cyclework.ui.supervisor.BegunPlaces;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.Samples;
import org.cyclework.ui.supervisor.office.BegunPlace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rating has levels for what was seen, and nothing for what was not. */
class RatingModelTest {

    static final Rubric RUBRIC = new Rubric("process", 1, "Process", "What was done.", Rubric.Rates.WORK, List.of(new Rubric.Criterion("loop", "Draws the loop", List.of("not yet", "in part", "yes")),
            new Rubric.Criterion("moves", "Names own moves", List.of("few", "most"))), Optional.empty());

    @TempDir
    private Path folder;
    private BegunPlace place;

    @BeforeEach
    void open() {
        place = new BegunPlaces(folder).at("review");
    }

    private BegunReview begun() {
        return new BegunReview(place);
    }

    @Test
    void nothingIsRatedAtFirstAndCannotBeKept() {
        RatingModel model = new RatingModel(RUBRIC, Optional.empty(), begun());
        assertFalse(model.canBeKept());
        assertEquals(OptionalInt.empty(), model.level("loop"));
    }

    @Test
    void aLevelCanBeSetAndTakenAway() {
        RatingModel model = new RatingModel(RUBRIC, Optional.empty(), begun());
        model.set("loop", OptionalInt.of(2));
        model.set("moves", OptionalInt.of(1));
        model.set("moves", OptionalInt.empty());
        assertTrue(model.canBeKept());
        assertEquals(Map.of("loop", 2), model.levels());
        assertEquals(1, model.rated());
    }

    @Test
    void whatOneSawBeforeIsFilledIn() {
        Rating before = new Rating(Samples.id(9), Samples.KEY, "process", "Process", Samples.RUTH, "Ruth", Samples.WHEN, Map.of("loop", 3, "moves", 5, "gone", 1), "well drawn");
        RatingModel model = new RatingModel(RUBRIC, Optional.of(before), begun());
        assertEquals(Map.of("loop", 3), model.levels(), "a level or criterion that the rubric does not have any more is left out");
        assertEquals("well drawn", model.remark());
    }

    @Test
    void whatWasBegunIsFilledInAgainAlsoWhereALevelWasTakenAway() {
        Rating before = new Rating(Samples.id(9), Samples.KEY, "process", "Process", Samples.RUTH, "Ruth", Samples.WHEN, Map.of("loop", 3, "moves", 2), "well drawn");
        RatingModel model = new RatingModel(RUBRIC, Optional.of(before), begun());
        assertEquals("", model.unsent());
        model.set("loop", OptionalInt.of(1));
        model.set("moves", OptionalInt.empty());
        model.remark("Less than I thought.");
        RatingModel again = new RatingModel(RUBRIC, Optional.of(before), begun());
        assertEquals(Map.of("loop", 1), again.levels());
        assertEquals("Less than I thought.", again.remark());
        assertEquals(Messages.Begun_rating, again.unsent());
        begun().rated("process");
        assertEquals(Map.of("loop", 3, "moves", 2), new RatingModel(RUBRIC, Optional.of(before), begun()).levels());
    }

    private static Rating before(String remark) {
        return new Rating(Samples.id(9), Samples.KEY, "process", "Process", Samples.RUTH, "Ruth", Samples.WHEN, Map.of("loop", 3), remark);
    }

    @Test
    void aRemarkOfBeforeThatWasTakenAwayStaysAway() {
        new RatingModel(RUBRIC, Optional.of(before("well drawn")), begun()).remark("");
        RatingModel again = new RatingModel(RUBRIC, Optional.of(before("well drawn")), begun());
        assertEquals("", again.remark());
        assertEquals(Messages.Begun_rating, again.unsent());
        again.remark("Drawn in part.");
        assertEquals("Drawn in part.", new RatingModel(RUBRIC, Optional.of(before("well drawn")), begun()).remark());
        begun().rated("process");
        assertEquals("well drawn", new RatingModel(RUBRIC, Optional.of(before("well drawn")), begun()).remark());
    }

    @Test
    void aRemarkThatWasBegunAndTakenAwayIsNothingBegun() {
        RatingModel model = new RatingModel(RUBRIC, Optional.of(before("")), begun());
        model.remark("We");
        model.remark("");
        assertEquals("", model.unsent());
        assertTrue(place.begun().isEmpty());
    }
}
