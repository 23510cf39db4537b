package org.cyclework.assessment.kind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Orders that a seed decides, the same on every machine and in every version of Java. */
public final class Shuffle {

    private Shuffle() {
    }

    /** @return random numbers that depend on the seed and the name and on nothing else */
    public static RandomGenerator random(long seed, String name) {
        // the class whose numbers are fixed by its specification, unlike the default generator
        return new Random(seed * 0x9E3779B97F4A7C15L + name.hashCode());
    }

    /** @return the parts in another order */
    public static <T> List<T> of(List<T> parts, RandomGenerator random) {
        List<T> shuffled = new ArrayList<>(parts);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            Collections.swap(shuffled, i, random.nextInt(i + 1));
        }
        return List.copyOf(shuffled);
    }

    /** Shuffles the parts that may move; the others keep their places. */
    static <T> List<T> around(List<T> parts, Predicate<T> fixed, RandomGenerator random) {
        var moving = of(parts.stream().filter(fixed.negate()).toList(), random).iterator();
        return parts.stream().map(part -> fixed.test(part) ? part : moving.next()).toList();
    }
}
