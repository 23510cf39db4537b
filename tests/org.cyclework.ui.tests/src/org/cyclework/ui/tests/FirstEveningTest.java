package org.cyclework.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cyclework.record.Encryption;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.SignIn;
import org.cyclework.ui.Engines;
import org.cyclework.ui.tests.pages.CycleworkWindow;
import org.cyclework.ui.tests.support.Watched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first start on a fresh machine; {@link NextDayTest} is the same machine in a new process. */
@ExtendWith(Watched.class)
class FirstEveningTest {

    static final String PASSPHRASE = "four plain words here";
    static final Path PAPER = Path.of(System.getProperty("cyclework.home", "target"), "paper.txt");

    @Test
    void aNewcomerGivesANameReadsALessonAndBeginsAQuiz() throws IOException {
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
        encrypted(window);
    }

    /** The next morning begins locked; the code of the computer lies on paper, which is a file here. */
    private static void encrypted(CycleworkWindow window) throws IOException {
        window.accounts().share("The clinic", PASSPHRASE);
        SignIn signIn = Engines.get(SignIn.class);
        Encryption encryption = Engines.get(Encryption.class);
        String code = encryption.turnOn(signIn.keeper(), Watch.NOBODY).code().orElseThrow().letters();
        encryption.seen(signIn.keeper());
        Files.writeString(PAPER, code);
    }
}
