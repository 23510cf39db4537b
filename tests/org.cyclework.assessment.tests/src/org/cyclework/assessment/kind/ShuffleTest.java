package org.cyclework.assessment.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cyclework.assessment.Part;
import org.cyclework.assessment.Presentation.Match;
import org.cyclework.assessment.Presentation.Order;
import org.cyclework.assessment.Presentation.PickOne;
import org.cyclework.model.assessment.Item;
import org.junit.jupiter.api.Test;

/** The seed decides the order, and nothing else does. */
class ShuffleTest {

    private static final Integer[] FROM_SEED_42 = {6, 8, 7, 4, 5, 2, 3, 1};

    @Test
    void theOrderOfASeedIsTheSameForEver() {
        List<Integer> numbers = IntStream.rangeClosed(1, 8).boxed().toList();
        assertThat(Shuffle.of(numbers, Shuffle.random(1, "M1"))).isEqualTo(Shuffle.of(numbers, Shuffle.random(1, "M1")));
        assertThat(Shuffle.of(numbers, Shuffle.random(42, "M1"))).containsExactly(FROM_SEED_42);
        assertThat(Shuffle.of(numbers, Shuffle.random(43, "M1"))).isNotEqualTo(List.of(FROM_SEED_42));
        assertThat(Shuffle.of(numbers, Shuffle.random(42, "M2"))).isNotEqualTo(List.of(FROM_SEED_42));
    }

    @Test
    void everyOrderIsAboutAsLikely() {
        Map<List<String>, Integer> seen = new HashMap<>();
        int seeds = 6000;
        for (int seed = 0; seed < seeds; seed++) {
            seen.merge(Shuffle.of(List.of("a", "b", "c"), Shuffle.random(seed, "item")), 1, Integer::sum);
        }
        assertThat(seen).hasSize(6);
        assertThat(seen.values()).allMatch(count -> Math.abs(count - seeds / 6) < 150, "within five standard deviations");
    }

    @Test
    void fixedOptionsStayWhereTheyAre() {
        Item item = Items.single("i", "first|", "*a", "b", "third|", "c", "all of these|");
        boolean moved = false;
        for (int seed = 0; seed < 50; seed++) {
            List<String> texts = texts(((PickOne) shown(item, seed)).options());
            assertThat(texts).containsExactlyInAnyOrder("first", "a", "b", "third", "c", "all of these");
            assertThat(List.of(texts.get(0), texts.get(3), texts.get(5))).as("seed %d", seed)
                    .containsExactly("first", "third", "all of these");
            moved |= !texts.get(1).equals("a");
        }
        assertThat(moved).isTrue();
    }

    @Test
    void stepsAreNeverShownInTheRightOrder() {
        Item item = Items.ordering("i", "one", "two", "three");
        for (int seed = 0; seed < 200; seed++) {
            assertThat(texts(((Order) shown(item, seed)).steps())).as("seed %d", seed)
                    .containsExactlyInAnyOrder("one", "two", "three").isNotEqualTo(List.of("one", "two", "three"));
        }
    }

    @Test
    void bothSidesOfAMatchingAreShuffledAndDistractorsAreAmongTheRightSides() {
        Match match = (Match) shown(Items.matching("i", "a=1", "b=2", "c=3", "=x"), 9);
        assertThat(texts(match.left())).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(texts(match.right())).containsExactlyInAnyOrder("1", "2", "3", "x");
    }

    private static Object shown(Item item, long seed) {
        return Asked.of(item, seed).shown();
    }

    private static List<String> texts(List<Part> parts) {
        return parts.stream().map(Part::text).toList();
    }
}
