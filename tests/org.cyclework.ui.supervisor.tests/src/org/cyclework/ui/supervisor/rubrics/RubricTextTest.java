package org.cyclework.ui.supervisor.rubrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.cyclework.supervision.Rubric.Criterion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Criteria are written as lines, and read as they were written. */
class RubricTextTest {

    private static final String TEXT = """
            Slows down
            - not yet
            - in part
            - clearly

            Names what is felt
            -never
            -  often
            """;

    @Test
    void criteriaAreReadWithTheirLevels() {
        RubricText read = RubricText.read(TEXT, List.of());
        assertEquals(Optional.empty(), read.missing());
        assertEquals(List.of(new Criterion("c1", "Slows down", List.of("not yet", "in part", "clearly")), new Criterion("c2", "Names what is felt", List.of("never", "often"))),
                read.criteria());
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        List<Criterion> criteria = RubricText.read(TEXT, List.of()).criteria();
        assertEquals(criteria, RubricText.read(RubricText.write(criteria), criteria).criteria());
    }

    @Test
    void whatKeepsItsTitleKeepsItsIdAndNothingNewTakesAnOldOne() {
        List<Criterion> known = List.of(new Criterion("c1", "Gone", List.of("a", "b")), new Criterion("c2", "Slows down", List.of("no", "yes")));
        List<Criterion> read = RubricText.read(TEXT, known).criteria();
        assertEquals(List.of("c2", "c3"), read.stream().map(Criterion::id).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\n", "- a level first\n- another", "Only one\n- level", "None", "Eight\n-1\n-2\n-3\n-4\n-5\n-6\n-7\n-8", "Empty\n- a\n-", "Twice\n-a\n-b\nTwice\n-a\n-b"})
    void whatIsMissingIsSaid(String text) {
        RubricText read = RubricText.read(text, List.of());
        assertThat(read.missing()).isPresent();
        assertEquals(List.of(), read.criteria());
    }

    @Test
    void theSentenceNamesTheCriterion() {
        assertThat(RubricText.read("Slows down\n- not yet", List.of()).missing().orElseThrow()).contains("Slows down", "one level");
    }

    @Test
    void whateverIsTypedIsReadOrRefused() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String letters = "ab -\n\n- \u05d0";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                typed.append(letters.charAt(random.nextInt(letters.length())));
            }
            RubricText read = RubricText.read(typed.toString(), List.of());
            assertTrue(read.missing().isPresent() == read.criteria().isEmpty(), "seed " + seed + ": " + typed);
        }
    }
}
