package org.cyclework.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cyclework.ui.tests.pages.CycleworkWindow;
import org.cyclework.ui.tests.support.Watched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several trainees share a machine and see nothing of each other. */
@ExtendWith(Watched.class)
class TraineesTest {

    private static final String MODULE = "M1 Seeing the cycle";

    private final CycleworkWindow window = new CycleworkWindow().withNewTrainee();

    @Test
    void whoeverSitsDownSeesOnlyTheirOwn() {
        String first = window.trainee();
        window.outline().open(MODULE, "1.1 The replayed scene");
        window.lesson().awaitText("<h1");
        window.lesson().markRead();
        window.outline().awaitState(MODULE, "1 of 4");

        window.withNewTrainee();
        assertNotEquals(first, window.trainee());
        window.outline().awaitState(MODULE, "0 of 4");

        window.switchTo(first);
        assertEquals(first, window.trainee());
        window.outline().awaitState(MODULE, "1 of 4");
    }

    @Test
    void whoeverSitsDownFindsNothingOfThePersonBefore() {
        window.outline().open(MODULE, "1.1 The replayed scene");
        window.lesson().awaitText("<h1");
        window.search().find("stonewalling", "tonewalling");

        window.addTrainee();

        window.outline().awaitState(MODULE, "0 of 4");
        assertEquals(List.of("Today"), window.pages());
        assertEquals("", window.search().words());
        assertFalse(window.search().hits().contains("tonewalling"), window.search().hits());
    }

    @Test
    void aNameIsLookedAtWhileItIsTyped() {
        window.typeNewName("Mosh\u202eihsoM");
        assertEquals("A name cannot hold a character that nobody sees (U+202E).", window.nameError());
        assertFalse(window.nameAccepted());
        window.typeNewName("Moshe");
        assertEquals("", window.nameError());
        assertTrue(window.nameAccepted());
        window.leaveNameOpen();
    }
}
