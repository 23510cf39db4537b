package org.cyclework.ui.supervisor.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.cyclework.ui.supervisor.BegunPlaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was begun is read back as it was written, and is gone when it was sent. */
class BegunTest {

    private static final String LETTERS = "ab \\\n\r\tnr:=,“é語";

    @Test
    void anyWordsComeBack() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            Begun begun = Begun.NOTHING;
            for (int field = 0; field < 3; field++) {
                StringBuilder words = new StringBuilder();
                for (int length = random.nextInt(12); length > 0; length--) {
                    words.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
                }
                begun = begun.with("field:" + field, words.toString());
            }
            assertEquals(begun, Begun.read(begun.write()), "seed " + seed);
        }
    }

    @Test
    void aFieldThatIsEmptyAgainIsGone() {
        Begun begun = Begun.NOTHING.with("note", "a").with("answer:words", "b").with("answer:choice", "AGAIN");
        assertFalse(begun.with("note", "").has("note"));
        assertEquals(Map.of("note", "a"), begun.without("answer:").words());
        assertTrue(begun.without("").isEmpty());
        assertEquals("", begun.get("other"));
    }

    @Test
    void aDamagedLineIsLeftOut() {
        assertEquals(Map.of("note", "a"), Begun.read("\u0000nothing\nnote\ta\nempty\t\n").words());
        assertEquals("\\", Begun.read("note\t\\").get("note"));
    }

    @Test
    void itIsThereAfterAnotherStartAndGoneWhenItIsDone(@TempDir Path folder) {
        BegunPlaces places = new BegunPlaces(folder);
        BegunPlace place = places.at("assign-");
        place.change(all -> all.with("note", "Mind the"));
        assertTrue(places.at("assign-").begun().isEmpty(), "not kept yet");
        place.keep();
        assertEquals("Mind the", places.at("assign-").begun().get("note"));
        assertTrue(places.at("assign-other").begun().isEmpty());
        place.done("note");
        assertTrue(places.at("assign-").begun().isEmpty());
    }
}
