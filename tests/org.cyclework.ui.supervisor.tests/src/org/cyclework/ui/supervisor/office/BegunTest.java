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
    void twoTabsOnOnePlaceTakeNothingFromEachOther(@TempDir Path folder) {
        BegunPlaces places = new BegunPlaces(folder);
        BegunPlace one = places.at("review-x");
        one.change(all -> all.with("note", "A note").with("answer:words", "Well done").with("level", "2"));
        one.keep();
        BegunPlace other = places.at("review-x");
        one.change(all -> all.with("answer:words", "Well done so far").with("level", "3"));
        one.keep();
        other.change(all -> all.with("comment:t-1", "Softer here?").with("level", "4").with("note", ""));
        other.keep();
        assertEquals(Map.of("answer:words", "Well done so far", "comment:t-1", "Softer here?", "level", "4"), places.at("review-x").begun().words());
        assertEquals(places.at("review-x").begun(), other.begun(), "the tab knows of it, too");
    }

    @Test
    void wordsThatBothWroteAreBothKept() {
        Begun base = Begun.NOTHING.with("a", "one");
        assertEquals("two words\n\nother words", base.with("a", "other words").merged(base, base.with("a", "two words")).get("a"));
        assertEquals("one and more", base.with("a", "one and more").merged(base, base.with("a", "one and")).get("a"), "nothing is told twice");
        assertEquals("changed", base.with("a", "changed").merged(base, base.with("a", "")).get("a"), "what was sent there and goes on here stays");
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
