package org.cyclework.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cyclework.record.Encryption;
import org.cyclework.ui.Engines;
import org.cyclework.ui.tests.pages.KeepingDialogs;
import org.cyclework.ui.tests.pages.Keys;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.cyclework.ui.tests.pages.CycleworkWindow;
import org.cyclework.ui.tests.support.Watched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The morning after {@link FirstEveningTest}: a new process on the same data finds everything there. */
@ExtendWith(Watched.class)
class NextDayTest {

    @Test
    void nameProgressAndTheOpenQuizAreStillThere() throws IOException {
        CycleworkWindow window = new CycleworkWindow();
        unlocked(window);
        window.ready();
        assertFalse(window.asksForName());
        assertEquals("Noor", window.trainee());
        window.outline().awaitLetters(150);
        window.textSize(100);
        window.outline().awaitState("M1 Seeing the cycle", "1 of 4");

        window.outline().openQuiz("M1 Seeing the cycle");
        window.quiz().resume();
        assertTrue(window.quiz().where().contains("1 answered"), window.quiz().where());
    }

    /** Nobody remembers a passphrase at first, and the sheet in the drawer helps; all of it by keyboard. */
    private static void unlocked(CycleworkWindow window) throws IOException {
        Keys keys = new Keys();
        KeepingDialogs dialogs = window.keeping();
        window.accounts().awaitQuestion();
        keys.awaitFocus("signin.secret");
        keys.pressAt("signin.forgotten");
        dialogs.await("Forgotten");
        keys.pressNamed("The code of this computer");
        keys.awaitFocus("unlock.code");
        keys.type("aaaaa");
        keys.enter();
        dialogs.awaitTold("unlock.told", "slip");
        keys.type(Files.readString(FirstEveningTest.PAPER).toLowerCase(Locale.ROOT));
        keys.enter();
        window.accounts().awaitQuestion();
        assertFalse(Engines.get(Encryption.class).isLocked());
        keys.awaitFocus("signin.secret");
        keys.type(FirstEveningTest.PASSPHRASE);
        keys.enter();
    }
}
