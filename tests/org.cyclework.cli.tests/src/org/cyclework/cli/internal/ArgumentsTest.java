package org.cyclework.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Typed words are taken apart as people expect. */
class ArgumentsTest {

    private static final Options OPTIONS = Options.valued("--limit");

    @Test
    void optionsMayStandAnywhereAndTakeAnEqualsSign() {
        Arguments arguments = Arguments.parse(List.of("stone", "--limit", "3", "wall", "--json"), OPTIONS);

        assertEquals(List.of("stone", "wall"), arguments.words());
        assertEquals(3, arguments.number("--limit", 1, 20));
        assertTrue(arguments.json());
        assertEquals(4, Arguments.parse(List.of("--limit=4"), OPTIONS).number("--limit", 1, 20));
    }

    @Test
    void twoDashesEndTheOptionsAndALoneDashIsAWord() {
        assertEquals(List.of("--limit", "-"), Arguments.parse(List.of("--", "--limit", "-"), OPTIONS).words());
        assertEquals(List.of("-"), Arguments.parse(List.of("-"), OPTIONS).words());
    }

    @Test
    void whatMakesNoSenseIsRefusedByName() {
        assertEquals("There is no option --limits here.", refused("--limits", "3"));
        assertEquals("The option --limit needs a value.", refused("--limit"));
        Arguments none = Arguments.parse(List.of("--limit", "0"), OPTIONS);
        assertThrows(UsageException.class, () -> none.number("--limit", 1, 20));
        Arguments word = Arguments.parse(List.of("--limit", "many"), OPTIONS);
        assertThrows(UsageException.class, () -> word.number("--limit", 1, 20));
        Arguments huge = Arguments.parse(List.of("--limit", "99999999999"), OPTIONS);
        assertEquals("--limit takes a whole number from 1 to 2147483647, not “99999999999”.",
                assertThrows(UsageException.class, () -> huge.number("--limit", 1, 20)).getMessage());
        Arguments half = Arguments.parse(List.of("--limit", "1.5"), OPTIONS);
        assertThrows(UsageException.class, () -> half.wholeNumber("--limit", Long.MIN_VALUE, Long.MAX_VALUE, 1));
        assertEquals(Optional.empty(), Arguments.parse(List.of(), OPTIONS).value("--limit"));
    }

    @Test
    void aBlankWordIsNoId() {
        for (String blank : List.of("", "  ")) {
            Arguments arguments = Arguments.parse(List.of(blank), OPTIONS);
            assertThrows(UsageException.class, () -> arguments.onlyWord("id"));
        }
    }

    private static String refused(String... words) {
        return assertThrows(UsageException.class, () -> Arguments.parse(List.of(words), OPTIONS)).getMessage();
    }
}
