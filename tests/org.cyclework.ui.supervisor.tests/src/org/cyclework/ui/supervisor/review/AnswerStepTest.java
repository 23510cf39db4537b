package org.cyclework.ui.supervisor.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.cyclework.supervision.Reviews;
import org.cyclework.ui.supervisor.BegunPlaces;
import org.cyclework.ui.supervisor.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where an answer cannot be taken back, what is begun stands as it stood before. */
class AnswerStepTest {

    private static final AnswerStep.Said SAID = new AnswerStep.Said("Softer, please.", "AGAIN", "t-00000000-2-3");
    private static final Supplier<Reviews> REFUSING = () -> {
        throw new IllegalStateException("the trainee began another try");
    };

    @TempDir
    private Path folder;
    private BegunPlaces places;

    @BeforeEach
    void open() {
        places = new BegunPlaces(folder);
    }

    private BegunReview begun() {
        return new BegunReview(places.at("review"));
    }

    private AnswerStep step(boolean undone) {
        return new AnswerStep(new SentStep("answer to Sam", REFUSING, () -> null, Samples.TRAINEE, Samples.id(10), undone), this::begun, SAID);
    }

    private static void refused(AnswerStep step) {
        assertEquals("the trainee began another try", assertThrows(IllegalStateException.class, step::reverse).getMessage());
    }

    @Test
    void itIsCalledAsWhatWasSent() {
        assertEquals("answer to Sam", step(false).label());
    }

    @Test
    void whatCouldNotBeTakenBackIsNotBegunAgain() {
        refused(step(false));
        assertFalse(begun().answers());
        assertTrue(places.at("review").begun().isEmpty());
    }

    @Test
    void anotherAnswerThatWasBegunStaysAlsoThen() {
        BegunReview other = begun();
        other.answer("One thing more.", "");
        other.kept().keep();
        refused(step(false));
        assertEquals("One thing more.", begun().answer());
        assertEquals(Optional.empty(), begun().choice());
    }

    @Test
    void whatCouldNotBeSentAgainIsBegunStill() {
        begun().answerAgain(SAID);
        refused(step(true));
        assertEquals("Softer, please.", begun().answer());
        assertEquals(Optional.of("AGAIN"), begun().choice());
        assertEquals(Optional.of("t-00000000-2-3"), begun().lookedAt());
    }
}
