package org.cyclework.ui.supervisor.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.cyclework.ui.supervisor.BegunPlaces;
import org.cyclework.ui.supervisor.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that were begun come back letter by letter, and what is broken in a file of them costs no more than itself. */
class KeptWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"plain", "two\nlines", "\n\nfirst", "tab\tin it", "back\\slash", "\\n is no line", "\r\nfrom elsewhere", "ends with \\", " kept blanks ", "أمل 月 👩‍👧", "\t", "a\\\\b"})
    void wordsComeBackAsTheyWere(String words) {
        Begun begun = Begun.NOTHING.with("b", words).with("a", "other").with("c", "more");
        assertEquals(begun, Begun.read(begun.write()));
    }

    @Test
    void randomWordsComeBack() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String letters = "ab\\\n\r\tn r\u05d0";
        for (int i = 0; i < 2000; i++) {
            StringBuilder words = new StringBuilder();
            random.ints(1 + random.nextInt(12), 0, letters.length()).forEach(at -> words.append(letters.charAt(at)));
            Begun begun = Begun.NOTHING.with("x", words.toString());
            assertEquals(begun, Begun.read(begun.write()), "seed " + seed);
        }
    }

    @Test
    void aLineThatIsBrokenCostsOnlyItself() {
        assertEquals(Map.of("a", "1", "d", "4"), Begun.read("a\t1\nbroken\nc\t\n\nd\t4").words());
        assertTrue(Begun.read("").isEmpty());
    }

    @Test
    void emptyWordsTakeAFieldAway() {
        Begun begun = Begun.NOTHING.with("a", "1").with("ab", "2").with("b", "3");
        assertEquals(Map.of("ab", "2", "b", "3"), begun.with("a", "").words());
        assertEquals(Map.of("b", "3"), begun.without("a").words());
        assertTrue(begun.has("ab") && begun.has("a") && !begun.has("c"));
        assertEquals("", begun.with("a", "").get("a"));
        assertFalse(begun.isEmpty());
    }

    @Test
    void whatStandsForSomethingIsReadAndWhatStandsForNothingIsLeftOut() {
        Begun begun = Begun.NOTHING.with("number", "7").with("words", "seven").with("id", Samples.RUTH.toString());
        assertEquals(Optional.of(7), begun.find("number", Integer::valueOf));
        assertEquals(Optional.empty(), begun.find("words", Integer::valueOf));
        assertEquals(Optional.empty(), begun.find("nothing", Integer::valueOf));
        assertEquals(Optional.of(Samples.RUTH), begun.find("id", UUID::fromString));
        assertEquals(Optional.empty(), begun.find("number", UUID::fromString));
    }

    @Test
    void eachPlaceKeepsItsOwnAndOnlyWhatWasKeptIsThereAfterAnotherStart(@TempDir Path folder) {
        BegunPlaces places = new BegunPlaces(folder);
        BegunPlace one = places.at("one");
        one.change(all -> all.with("note:a", "first").with("answer", "second"));
        assertTrue(places.at("one").begun().isEmpty(), "not kept yet");
        one.keep();
        assertEquals("first", places.at("one").begun().get("note:a"));
        assertTrue(places.at("two").begun().isEmpty());
        one.done("note:");
        assertEquals(Map.of("answer", "second"), places.at("one").begun().words());
        one.done("");
        assertTrue(places.at("one").begun().isEmpty());
    }
}
