package org.cyclework.roleplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.dynamics.PartnerState;
import org.cyclework.roleplay.internal.texts.Words;

/**
 * Two ways through the same play, side by side. It says what was different for each of the two people and never which way
 * was the better one.
 *
 * @param ownName the character from whose chair the story is told
 * @param otherName the other one
 * @param ownStart the felt arousal of the first at the opening, 0 to 1; the same in both
 * @param otherStart the felt arousal of the other at the opening
 * @param rows one for each round that was played to its end in one of the two, oldest first
 * @param parting the first round in which something else was said, from 1 over all scenes; empty where they are the same as
 *     far as both go
 * @param ownChange one sentence on what changed for the first
 * @param otherChange one sentence on what changed for the other
 */
public record TryComparison(String ownName, String otherName, double ownStart, double otherStart, List<Row> rows,
        OptionalInt parting, String ownChange, String otherChange) {

    /** Copies the list. */
    public TryComparison {
        rows = List.copyOf(rows);
    }

    /**
     * One round of both.
     *
     * @param round round over the whole play, from 1
     * @param first the round in the first of the two; empty where it did not come so far
     * @param second the round in the second of the two; empty where it did not come so far
     * @param same whether the same was said in both
     */
    public record Row(int round, Optional<Round> first, Optional<Round> second, boolean same) {
    }

    /**
     * A round.
     *
     * @param ownLine what the character said from whose chair the story is told
     * @param ownMove the move of it
     * @param ownIntensity 1 low, 2 clear, 3 strong
     * @param otherLine what the other said
     * @param otherMove the move of it
     * @param otherIntensity 1 low, 2 clear, 3 strong
     * @param ownFelt the felt arousal of the first after it, 0 to 1
     * @param otherFelt the felt arousal of the other after it, 0 to 1
     */
    public record Round(String ownLine, MoveCode ownMove, int ownIntensity, String otherLine, MoveCode otherMove,
            int otherIntensity, double ownFelt, double otherFelt) {

        private boolean saysTheSameAs(Round that) {
            return ownLine.equals(that.ownLine) && ownMove == that.ownMove && ownIntensity == that.ownIntensity
                    && otherLine.equals(that.otherLine) && otherMove == that.otherMove
                    && otherIntensity == that.otherIntensity;
        }
    }

    /**
     * Rounds one after the other in which the same was said in both tries, or in which it was not.
     *
     * @param same whether the same was said
     * @param rows at least one
     */
    public record Stretch(boolean same, List<Row> rows) {

        /** Copies the list. */
        public Stretch {
            rows = List.copyOf(rows);
        }

        /** @return a line in the place of rounds that were the same, such as "Turns 1 to 5 were the same." */
        public String folded() {
            int first = rows.getFirst().round();
            int last = rows.getLast().round();
            return first == last ? Words.of("tries.sameOne", first) : Words.of("tries.sameMany", first, last);
        }
    }

    /** @return the rows in stretches, so that what was the same can be folded; oldest first */
    public List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        for (int from = 0; from < rows.size();) {
            int to = from + 1;
            while (to < rows.size() && rows.get(to).same() == rows.get(from).same()) {
                to++;
            }
            stretches.add(new Stretch(rows.get(from).same(), rows.subList(from, to)));
            from = to;
        }
        return stretches;
    }

    /**
     * Compares two tries of one play; both may still go on.
     *
     * @param first one of them
     * @param second the other
     * @return the comparison
     * @throws IllegalArgumentException where they are not tries of one play: another case, other seats or another seed
     */
    public static TryComparison of(Play first, Play second) {
        if (!first.vignette().getId().equals(second.vignette().getId()) || first.seat() != second.seat()
                || first.setup().seats() != second.setup().seats() || first.seed() != second.seed()) {
            throw new IllegalArgumentException(Words.of("tries.unlike"));
        }
        List<Transcript.Row> one = first.transcript().rows();
        List<Transcript.Row> two = second.transcript().rows();
        List<Row> rows = new ArrayList<>();
        OptionalInt parting = OptionalInt.empty();
        int both = Math.min(one.size(), two.size()) / 2;
        for (int i = 0; i < Math.max(one.size(), two.size()) / 2; i++) {
            Optional<Round> a = round(one, i, first.seat());
            Optional<Round> b = round(two, i, first.seat());
            boolean same = a.isPresent() && b.isPresent() && a.get().saysTheSameAs(b.get());
            if (i < both && !same && parting.isEmpty()) {
                parting = OptionalInt.of(i + 1);
            }
            rows.add(new Row(i + 1, a, b, same));
        }
        Seat other = first.seat() == Seat.PURSUER ? Seat.DISTANCER : Seat.PURSUER;
        return new TryComparison(first.ownName(), first.otherName(), first.opening(first.seat()).a(),
                first.opening(other).a(), rows, parting, change(first.ownName(), first.seat(), one, two, both),
                change(first.otherName(), other, one, two, both));
    }

    private static Optional<Round> round(List<Transcript.Row> rows, int index, Seat told) {
        if (rows.size() < 2 * index + 2) {
            return Optional.empty();
        }
        Transcript.Row own = rows.get(2 * index);
        Transcript.Row other = rows.get(2 * index + 1);
        return Optional.of(new Round(own.text(), own.move(), own.intensity(), other.text(), other.move(), other.intensity(),
                state(other, told).a(), state(other, told == Seat.PURSUER ? Seat.DISTANCER : Seat.PURSUER).a()));
    }

    private static String change(String name, Seat seat, List<Transcript.Row> one, List<Transcript.Row> two, int both) {
        if (both == 0) {
            return Words.of("tries.nothing", name);
        }
        PartnerState a = state(one.get(2 * both - 1), seat);
        PartnerState b = state(two.get(2 * both - 1), seat);
        return Words.of("tries.change", both, name, difference(a.a(), b.a()), difference(a.s(), b.s()));
    }

    private static String difference(double first, double second) {
        return ScaleWords.same(first - second) || ScaleWords.step(first) == ScaleWords.step(second) ? Words.of("tries.alike", ScaleWords.level(first))
                : Words.of("tries.differ", ScaleWords.level(first), ScaleWords.level(second));
    }

    private static PartnerState state(Transcript.Row row, Seat seat) {
        return seat == Seat.PURSUER ? row.pursuer() : row.distancer();
    }
}
