package org.cyclework.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cyclework.ui.tests.pages.CycleworkWindow;
import org.cyclework.ui.tests.support.Watched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first start on a fresh machine; {@link NextDayTest} is the same machine in a new process. */
@ExtendWith(Watched.class)
class FirstEveningTest {

    @Test
    void aNewcomerGivesANameReadsALessonAndBeginsAQuiz() {
        CycleworkWindow window = new CycleworkWindow();
        window.awaitsName();
        window.giveName("Noor");
        assertEquals("Noor", window.trainee());
        window.ready();

        window.outline().open("M1 Seeing the cycle", "1.1 The replayed scene");
        window.lesson().awaitText("<h1");
        window.lesson().markRead();
        window.outline().awaitState("M1 Seeing the cycle", "1 of 4");

        window.outline().openQuiz("M1 Seeing the cycle");
        window.quiz().start();
        window.quiz().answer();
        assertTrue(window.quiz().where().contains("1 answered"), window.quiz().where());

        window.outline().awaitLetters(100);
        window.textSize(150);
        window.outline().awaitLetters(150);
    }
}
