package org.cyclework.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cyclework.ui.tests.pages.CycleworkWindow;
import org.cyclework.ui.tests.support.Watched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The morning after {@link FirstEveningTest}: a new process on the same data finds everything there. */
@ExtendWith(Watched.class)
class NextDayTest {

    @Test
    void nameProgressAndTheOpenQuizAreStillThere() {
        CycleworkWindow window = new CycleworkWindow().ready();
        assertFalse(window.asksForName());
        assertEquals("Noor", window.trainee());
        window.outline().awaitLetters(150);
        window.textSize(100);
        window.outline().awaitState("M1 Seeing the cycle", "1 of 4");

        window.outline().openQuiz("M1 Seeing the cycle");
        window.quiz().resume();
        assertTrue(window.quiz().where().contains("1 answered"), window.quiz().where());
    }
}
