package org.cyclework.assessment.kind;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far two coders agree beyond what chance gives, Cohen (1960). */
public final class Agreement {

    /**
     * What two coders called the same unit.
     *
     * @param one the first coder's code
     * @param other the second coder's code
     * @param <C> the codes
     */
    public record Pair<C>(C one, C other) {
    }

    private Agreement() {
    }

    /**
     * Cohen's kappa, (p_o − p_e) / (1 − p_e): the share of equal codes, p_o, against the share p_e that the two coders'
     * frequencies alone would give.
     *
     * @param pairs the units, each coded by both
     * @param <C> the codes
     * @return at most 1; empty without units, and where both coders used one and the same code throughout
     */
    public static <C> OptionalDouble kappa(List<Pair<C>> pairs) {
        if (pairs.isEmpty()) {
            return OptionalDouble.empty();
        }
        long same = pairs.stream().filter(pair -> pair.one().equals(pair.other())).count();
        Map<C, Long> ones = frequencies(pairs.stream().map(Pair::one));
        Map<C, Long> others = frequencies(pairs.stream().map(Pair::other));
        long units = pairs.size();
        long chance = ones.entrySet().stream().mapToLong(code -> code.getValue() * others.getOrDefault(code.getKey(), 0L)).sum();
        if (chance == units * units) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of((double) (same * units - chance) / (units * units - chance));
    }

    private static <C> Map<C, Long> frequencies(Stream<C> codes) {
        return codes.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
