package org.cyclework.roleplay.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Option;
import org.cyclework.roleplay.Debrief.Alternative;
import org.cyclework.roleplay.Debrief.Change;
import org.cyclework.roleplay.Debrief.Extreme;
import org.cyclework.roleplay.Debrief.TurningPoint;
import org.cyclework.roleplay.ScaleWords;
import org.cyclework.roleplay.dynamics.MoveGroup;
import org.cyclework.roleplay.dynamics.MoveSet;
import org.cyclework.roleplay.dynamics.PartnerState;
import org.cyclework.roleplay.dynamics.Side;
import org.cyclework.roleplay.internal.WhatIf.Gap;
import org.cyclework.roleplay.internal.texts.MoveWords;
import org.cyclework.roleplay.internal.texts.Texts;
import org.cyclework.roleplay.internal.texts.Words;

/**
 * Finds the rounds in which another move would have changed most. The two people stand side by side: their gains are never
 * added up, and a round is picked by the larger of the two, so that neither one's comfort decides alone. A boundary, a firm
 * request, a kept break and a safety exit are never told as a loss.
 */
final class TurningPoints {

    private static final int MOST = 3;
    private static final double WORTH_NAMING = .03;
    private static final Set<MoveCode> NEVER_NEGATIVE = Set.of(MoveCode.LIMIT, MoveCode.ASSERT, MoveCode.PAUSE);

    private final Reading reading;
    private final List<SeenRound> rounds;
    private final Side own;
    private final WhatIf whatIf;
    private final boolean few;

    /** A round with the alternatives that may be told. */
    private record Found(SeenRound seen, List<Told> told, double size) {
    }

    /** An alternative with the reasons to tell it. */
    private record Told(Gap gap, List<Extreme> extremes) {
    }

    TurningPoints(Reading reading) {
        this.reading = reading;
        rounds = reading.rounds();
        own = reading.own();
        whatIf = new WhatIf(reading.performance(), own);
        few = reading.performance().setup().most().isPresent();
    }

    List<TurningPoint> find() {
        OptionalInt forABreak = roundForABreak();
        return rounds.stream().map(seen -> gaps(seen, forABreak)).filter(found -> !found.told().isEmpty())
                .sorted(Comparator.comparingDouble(Found::size).reversed()).limit(MOST)
                .sorted(Comparator.comparingInt(found -> found.seen().number())).map(this::tell).toList();
    }

    /**
     * Where a break would have helped most. Only there is it told as an alternative: two settle by it once in a scene, and a
     * debrief that called for it at every turn would call every request a mistake.
     */
    private OptionalInt roundForABreak() {
        return rounds.stream().filter(seen -> seen.move() != MoveCode.PAUSE && !isProtected(reading, seen))
                .filter(seen -> couldBe(MoveCode.PAUSE, offered(seen)))
                .max(Comparator.comparingDouble(seen -> gain(whatIf.instead(seen.round().index(), MoveCode.PAUSE))))
                .map(seen -> OptionalInt.of(seen.number())).orElse(OptionalInt.empty());
    }

    private static double gain(Gap gap) {
        return Math.max(gap.other().security(), gap.own().security());
    }

    private Found gaps(SeenRound seen, OptionalInt forABreak) {
        Set<MoveCode> offered = offered(seen);
        boolean kept = isProtected(reading, seen);
        List<Gap> better = new ArrayList<>();
        List<Gap> worse = new ArrayList<>();
        for (MoveCode move : MoveCode.values()) {
            if (move == seen.move() || !couldBe(move, offered)) {
                continue;
            }
            Gap gap = whatIf.instead(seen.round().index(), move);
            if (!someoneSafer(gap)) {
                // what nobody was about to say is no comparison, and asking for something is never told as the worse way
                if (offered.contains(move) && !NEVER_NEGATIVE.contains(move) && !asksForSomething(reading, move)) {
                    worse.add(gap);
                }
            } else if (!kept && !negative(move)
                    && (move != MoveCode.PAUSE || forABreak.equals(OptionalInt.of(seen.number())))) {
                better.add(gap);
            }
        }
        Map<Gap, List<Extreme>> picked = new LinkedHashMap<>();
        pick(picked, better, Extreme.BEST_FOR_OTHER, gap -> gap.other().security());
        pick(picked, better, Extreme.BEST_FOR_OWN, gap -> gap.own().security());
        pick(picked, worse, Extreme.WORST_FOR_OTHER, gap -> -gap.other().security());
        pick(picked, worse, Extreme.WORST_FOR_OWN, gap -> -gap.own().security());
        List<Told> told = picked.entrySet().stream().map(each -> new Told(each.getKey(), each.getValue())).toList();
        return new Found(seen, told, told.stream().mapToDouble(each -> size(each.gap())).max().orElse(0));
    }

    private static void pick(Map<Gap, List<Extreme>> picked, List<Gap> among, Extreme extreme, ToDoubleFunction<Gap> by) {
        among.stream().filter(gap -> by.applyAsDouble(gap) >= WORTH_NAMING).max(Comparator.comparingDouble(by))
                .ifPresent(gap -> picked.computeIfAbsent(gap, none -> new ArrayList<>()).add(extreme));
    }

    /** Whoever was shown few options is told of those alone: nobody is measured by what they could not choose. */
    private boolean couldBe(MoveCode move, Set<MoveCode> offered) {
        return !few || offered.contains(move);
    }

    private static Set<MoveCode> offered(SeenRound seen) {
        PlayedRound round = seen.round();
        if (seen.told()) {
            return round.offered().stream().filter(option -> !option.isSafetyExit()).map(Option::getMove)
                    .collect(Collectors.toSet());
        }
        return round.answers().stream().map(answer -> answer.said().move()).collect(Collectors.toSet());
    }

    private static boolean negative(MoveCode move) {
        MoveGroup group = MoveGroup.of(move);
        return group == MoveGroup.APPROACH_NEGATIVE || group == MoveGroup.AVOID_NEGATIVE;
    }

    /** Whether a round's move is never told as the lesser choice. */
    static boolean isProtected(Reading reading, SeenRound seen) {
        MoveCode move = seen.move();
        if (move == MoveCode.LIMIT || move == MoveCode.ASSERT) {
            return true;
        }
        List<SeenRound> rounds = reading.rounds();
        int next = seen.round().index() + 1;
        boolean lastOrKept = next == rounds.size() || !rounds.get(next).own().appraisal().missedReturn();
        return move == MoveCode.PAUSE && !seen.own().appraisal().missedReturn() && lastOrKept;
    }

    private static boolean someoneSafer(Gap gap) {
        return gap.other().security() >= WORTH_NAMING || gap.own().security() >= WORTH_NAMING;
    }

    private static double size(Gap gap) {
        return Math.max(Math.abs(gap.other().security()), Math.abs(gap.own().security()));
    }

    private TurningPoint tell(Found found) {
        SeenRound seen = found.seen();
        PartnerState self = seen.before(own);
        PartnerState other = seen.before(own.other());
        MoveWords words = MoveWords.of(seen.own().appraisal().applied());
        List<String> why = new ArrayList<>(Attribution.own(reading, seen));
        if (why.isEmpty()) {
            why.add(Words.of("point.met", words.capitalised(), reading.other().name(), ScaleWords.level(other.a())));
        }
        List<Told> better = found.told().stream().filter(TurningPoints::isBetter).toList();
        if (asksForSomething(reading, seen.own().appraisal().applied()) && !better.isEmpty()
                && better.stream().noneMatch(told -> asksForSomething(reading, told.gap().move()))) {
            why.add(Words.of("point.easier"));
        }
        if (seen.told()) {
            Texts.optional(seen.round().node().getWhatIf()).ifPresent(why::add);
        }
        return new TurningPoint(seen.number(), seen.ownText(), seen.move(), seen.own().intensity(),
                difference(other, seen.after(own.other())), difference(self, seen.after(own)),
                whatIf.horizon(seen.round().index()), found.told().stream().map(told -> alternative(seen, told)).toList(),
                ClosingWords.QUESTION, why, words.conceptKey(), words.articleItem(), words.search());
    }

    /** Whether a move asks for something, as this case counts it. */
    static boolean asksForSomething(Reading reading, MoveCode move) {
        List<MoveCode> openings = reading.casting().vignette().getBondingOpenings();
        return openings.isEmpty() ? MoveSet.standardOpenings().contains(move) : openings.contains(move);
    }

    private static boolean isBetter(Told told) {
        return told.extremes().contains(Extreme.BEST_FOR_OTHER) || told.extremes().contains(Extreme.BEST_FOR_OWN);
    }

    private Alternative alternative(SeenRound seen, Told told) {
        Gap gap = told.gap();
        String when = whatIf.when(seen.round().index());
        Optional<String> line = whatIf.option(seen.round(), gap.move()).map(Option::getLine);
        String here = MoveWords.of(gap.move()).capitalised();
        String instead = line.map(words -> Words.of("point.hereLine", here, words.strip())).orElseGet(() -> Words.of("point.here", here));
        String text = Words.of("point.instead", instead, when, reading.other().name(), ScaleWords.change(gap.other()),
                reading.self().name(), ScaleWords.change(gap.own()));
        return new Alternative(gap.move(), told.extremes(), gap.other(), gap.own(), line, text);
    }

    private static Change difference(PartnerState before, PartnerState after) {
        return new Change(after.s() - before.s(), after.a() - before.a());
    }
}
