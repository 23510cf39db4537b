package org.cyclework.roleplay.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Option;
import org.cyclework.roleplay.Debrief.Alternative;
import org.cyclework.roleplay.Debrief.Change;
import org.cyclework.roleplay.Debrief.TurningPoint;
import org.cyclework.roleplay.dynamics.MoveGroup;
import org.cyclework.roleplay.dynamics.PartnerState;
import org.cyclework.roleplay.dynamics.Side;
import org.cyclework.roleplay.internal.WhatIf.Gap;

/**
 * Finds the rounds in which another move would have changed most. The two people stand side by side: their gains are never
 * added up, and a round is picked by the larger of the two, so that neither one's comfort decides alone. A boundary, a firm
 * request, a kept break and a safety exit are never told as a loss.
 */
final class TurningPoints {

    private static final int MOST = 3;
    private static final double WORTH_NAMING = .03;
    private static final double ABOUT_THE_SAME = .02;
    private static final Set<MoveCode> NEVER_NEGATIVE = Set.of(MoveCode.LIMIT, MoveCode.ASSERT, MoveCode.PAUSE);

    private final Performance performance;
    private final List<PlayedRound> rounds;
    private final Side own;
    private final WhatIf whatIf;

    /** A round with the alternatives that may be told. */
    private record Found(PlayedRound round, List<Gap> gaps, double size) {
    }

    TurningPoints(Performance performance) {
        this.performance = performance;
        rounds = performance.rounds();
        own = performance.casting().side();
        whatIf = new WhatIf(performance, own);
    }

    List<TurningPoint> find() {
        return rounds.stream().map(this::gaps).filter(found -> !found.gaps().isEmpty())
                .sorted(Comparator.comparingDouble(Found::size).reversed()).limit(MOST)
                .sorted(Comparator.comparingInt(found -> found.round().index())).map(this::tell).toList();
    }

    private Found gaps(PlayedRound round) {
        Set<MoveCode> offered = round.node().getOptions().stream().map(Option::getMove).collect(Collectors.toSet());
        List<Gap> better = new ArrayList<>();
        List<Gap> worse = new ArrayList<>();
        for (MoveCode move : MoveCode.values()) {
            if (move == round.own().move()) {
                continue;
            }
            Gap gap = whatIf.instead(round.index(), move);
            if (!someoneSafer(gap)) {
                // what nobody was about to say is no comparison
                if (offered.contains(move) && !NEVER_NEGATIVE.contains(move)) {
                    worse.add(gap);
                }
            } else if (!isProtected(round) && !negative(move)) {
                better.add(gap);
            }
        }
        Set<Gap> picked = new LinkedHashSet<>();
        better.stream().max(Comparator.comparingDouble(gap -> gap.other().security())).ifPresent(picked::add);
        better.stream().max(Comparator.comparingDouble(gap -> gap.own().security())).ifPresent(picked::add);
        worse.stream().min(Comparator.comparingDouble(gap -> gap.other().security())).ifPresent(picked::add);
        worse.stream().min(Comparator.comparingDouble(gap -> gap.own().security())).ifPresent(picked::add);
        List<Gap> told = picked.stream().filter(gap -> size(gap) >= WORTH_NAMING).toList();
        return new Found(round, told, told.stream().mapToDouble(TurningPoints::size).max().orElse(0));
    }

    private static boolean negative(MoveCode move) {
        MoveGroup group = MoveGroup.of(move);
        return group == MoveGroup.APPROACH_NEGATIVE || group == MoveGroup.AVOID_NEGATIVE;
    }

    private boolean isProtected(PlayedRound round) {
        MoveCode move = round.own().move();
        if (move == MoveCode.LIMIT || move == MoveCode.ASSERT) {
            return true;
        }
        boolean lastOrKept = round.index() + 1 == rounds.size()
                || !rounds.get(round.index() + 1).own().appraisal().missedReturn();
        return move == MoveCode.PAUSE && !round.own().appraisal().missedReturn() && lastOrKept;
    }

    private static boolean someoneSafer(Gap gap) {
        return gap.other().security() >= WORTH_NAMING || gap.own().security() >= WORTH_NAMING;
    }

    private static double size(Gap gap) {
        return Math.max(Math.abs(gap.other().security()), Math.abs(gap.own().security()));
    }

    private TurningPoint tell(Found found) {
        PlayedRound round = found.round();
        Casting casting = performance.casting();
        PartnerState self = round.before().partner(own).state();
        PartnerState other = round.before().partner(own.other()).state();
        MoveWords words = MoveWords.of(round.own().appraisal().applied());
        List<String> why = new ArrayList<>(Attribution.own(round, self, other,
                round.before().partner(own.other()).style(), casting.other().getName()));
        if (why.isEmpty()) {
            why.add(words.capitalised() + " met " + casting.other().getName() + " at an alarm of "
                    + Texts.level(other.a()) + ".");
        }
        Texts.optional(round.node().getWhatIf()).ifPresent(why::add);
        return new TurningPoint(round.index() + 1, round.ownLine().text(), round.own().move(), round.own().intensity(),
                difference(other, round.reply().state(own.other())), difference(self, round.reply().state(own)),
                found.gaps().stream().map(gap -> alternative(round, gap)).toList(), why, words.conceptKey(),
                words.articleItem(), words.search());
    }

    private Alternative alternative(PlayedRound round, Gap gap) {
        int ahead = whatIf.horizon(round.index());
        String when = ahead == 1 ? "at the end of this round" : ahead == 2 ? "two rounds on" : "three rounds on";
        Casting casting = performance.casting();
        String text = MoveWords.of(gap.move()).capitalised() + " here, and in this model " + when + " "
                + casting.other().getName() + " would have been " + words(gap.other()) + "; "
                + casting.own().getName() + " " + words(gap.own()) + ".";
        return new Alternative(gap.move(), gap.other(), gap.own(), text);
    }

    private static String words(Change change) {
        List<String> parts = new ArrayList<>();
        if (Math.abs(change.security()) >= ABOUT_THE_SAME) {
            parts.add((change.security() > 0 ? "safer" : "less safe") + signed(change.security()));
        }
        if (Math.abs(change.arousal()) >= ABOUT_THE_SAME) {
            parts.add((change.arousal() > 0 ? "more alarmed" : "calmer") + signed(change.arousal()));
        }
        return parts.isEmpty() ? "about the same" : String.join(" and ", parts);
    }

    private static String signed(double change) {
        return String.format(Locale.ROOT, " (%+.2f)", change).replace("+0.", "+.").replace("-0.", "−.");
    }

    private static Change difference(PartnerState before, PartnerState after) {
        return new Change(after.s() - before.s(), after.a() - before.a());
    }
}
