package org.cyclework.roleplay.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cyclework.model.vignette.Effect;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Option;
import org.cyclework.roleplay.dynamics.Couple;
import org.cyclework.roleplay.dynamics.MoveGroup;
import org.cyclework.roleplay.dynamics.MoveSelector;
import org.cyclework.roleplay.dynamics.Partner;
import org.cyclework.roleplay.dynamics.Side;
import org.cyclework.roleplay.dynamics.Utterance;
import org.cyclework.roleplay.internal.texts.Texts;

/**
 * Picks what a moment shows where there is more than a beginner can weigh. Always kept are the line that the author marked
 * to learn from, the way towards each other that does most for whichever of the two gains less by the end of the round, and
 * the misstep to which the character is drawn most just now; what else is shown the play's own order decides, and no move is
 * shown twice. A way out to be safe is always there and is not counted.
 */
final class FewChoices {

    private final Performance performance;
    private final Replies replies;

    FewChoices(Performance performance, Replies replies) {
        this.performance = performance;
        this.replies = replies;
    }

    /** What may be picked, whoever chooses. */
    private record Candidate(Object what, Utterance said, boolean toLearnFrom, boolean shrinks, List<Effect> effects) {

        private MoveCode move() {
            return said.move();
        }

        /** A break is left out: it postpones, and may be the way on by chance only. */
        private boolean isTowards() {
            MoveGroup group = MoveGroup.of(move());
            return (group == MoveGroup.JOINING || group == MoveGroup.FIRM) && move() != MoveCode.PAUSE && !shrinks;
        }

        private boolean isMisstep() {
            MoveGroup group = MoveGroup.of(move());
            return group == MoveGroup.APPROACH_NEGATIVE || group == MoveGroup.AVOID_NEGATIVE;
        }
    }

    /** The options to show, in the order they came in. */
    List<Option> options(List<Option> open, int most) {
        List<Option> counted = open.stream().filter(option -> !option.isSafetyExit()).toList();
        if (counted.size() <= most) {
            return open;
        }
        List<Object> picked = pick(counted.stream().map(this::candidate).toList(), most, this::gainOfOption);
        return open.stream().filter(option -> option.isSafetyExit() || picked.contains(option)).toList();
    }

    /** The answers of the second seat to show, in the order they came in. */
    List<Utterance> answers(List<Utterance> all, int most) {
        if (all.size() <= most) {
            return all;
        }
        List<Object> picked = pick(all.stream().map(said -> new Candidate(said, said, false, false, List.of())).toList(), most,
                this::gainOfAnswer);
        return all.stream().filter(picked::contains).toList();
    }

    private Candidate candidate(Option option) {
        return new Candidate(option, Signing.at(performance.node(), option.getMove(), option.getIntensity(), option.getSignature()),
                Texts.optional(option.getModelReason()).isPresent(), option.isSelfSilencing(), option.getEffects());
    }

    private List<Object> pick(List<Candidate> all, int most, Function<Candidate, Double> gain) {
        Map<MoveCode, Candidate> picked = new LinkedHashMap<>();
        Comparator<Candidate> byGain = Comparator.comparing(gain);
        all.stream().filter(Candidate::toLearnFrom).findFirst().ifPresent(each -> picked.put(each.move(), each));
        best(all, Candidate::isTowards, byGain).ifPresent(each -> picked.putIfAbsent(each.move(), each));
        double[] pulls = new MoveSelector(performance.setup().seed()).pulls(chooser());
        best(all, Candidate::isMisstep, Comparator.comparingDouble(each -> pulls[each.move().getValue()]))
                .or(() -> best(all, each -> !picked.containsKey(each.move()), byGain.reversed()))
                .ifPresent(each -> picked.putIfAbsent(each.move(), each));
        for (Candidate each : all) {
            if (picked.size() < most) {
                picked.putIfAbsent(each.move(), each);
            }
        }
        return picked.values().stream().map(Candidate::what).toList();
    }

    /** The greatest, and of equals the one that comes first. */
    private static Optional<Candidate> best(List<Candidate> all, Predicate<Candidate> suited, Comparator<Candidate> by) {
        return all.stream().filter(suited).reduce((one, other) -> by.compare(other, one) > 0 ? other : one);
    }

    private Partner chooser() {
        return performance.couple().partner(performance.turn());
    }

    private double gainOfOption(Candidate candidate) {
        Side told = performance.casting().side();
        Couple ahead = performance.couple().copy();
        ahead.apply(told, candidate.said());
        ahead.apply(told.other(), replies.at(performance.node(), ahead, performance.rounds().size()));
        Story.apply(candidate.effects(), ahead, told);
        return lesser(ahead);
    }

    private double gainOfAnswer(Candidate candidate) {
        Couple ahead = performance.couple().copy();
        ahead.apply(performance.turn(), candidate.said());
        return lesser(ahead);
    }

    private double lesser(Couple ahead) {
        return Math.min(gain(ahead, Side.A), gain(ahead, Side.B));
    }

    private double gain(Couple ahead, Side side) {
        return ahead.partner(side).state().s() - performance.couple().partner(side).state().s();
    }
}
