package org.cyclework.roleplay.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Option;
import org.cyclework.roleplay.Debrief.ModelLine;
import org.cyclework.roleplay.ScaleWords;
import org.cyclework.roleplay.dynamics.MoveGroup;
import org.cyclework.roleplay.dynamics.Utterance;
import org.cyclework.roleplay.internal.WhatIf.Gap;
import org.cyclework.roleplay.internal.texts.Texts;
import org.cyclework.roleplay.internal.texts.Words;

/**
 * The line to learn from beside the words that a trainee typed. The story's seat has the one that the author marked; the
 * second of two at one screen, for whom no author wrote, has one of the answers that stood there, picked by what it leads
 * to for whichever of the two gains less.
 */
final class ModelLines {

    private static final double HARDLY_LESS = -.02;

    private final Reading reading;
    private final WhatIf whatIf;

    ModelLines(Reading reading) {
        this.reading = reading;
        whatIf = new WhatIf(reading.performance(), reading.own());
    }

    Optional<ModelLine> beside(SeenRound seen) {
        return seen.told() ? marked(seen.round()) : picked(seen);
    }

    private static Optional<ModelLine> marked(PlayedRound round) {
        return round.node().getOptions().stream().filter(round.offered()::contains)
                .filter(option -> Texts.optional(option.getModelReason()).isPresent()).findFirst().map(ModelLines::line);
    }

    private static ModelLine line(Option option) {
        return new ModelLine(option.getLine(), option.getMove(), option.getIntensity(), option.getModelReason());
    }

    private Optional<ModelLine> picked(SeenRound seen) {
        Utterance said = seen.said();
        if (TurningPoints.isProtected(reading, seen)) {
            return Optional.of(new ModelLine(seen.ownText(), said.move(), said.intensity(), Words.of("model.neverLess")));
        }
        List<OfferedAnswer> mending = seen.round().answers().stream().filter(answer -> mends(answer.said().move())).toList();
        Map<OfferedAnswer, Gap> gaps = mending.stream().collect(Collectors.toMap(Function.identity(),
                answer -> whatIf.instead(seen.round().index(), answer.said())));
        Optional<OfferedAnswer> own = mending.stream().filter(answer -> answer.is(said)).findFirst();
        Optional<OfferedAnswer> best = mending.stream().max(Comparator.comparingDouble(answer -> lesser(gaps.get(answer))))
                .filter(answer -> lesser(gaps.get(answer)) >= HARDLY_LESS);
        if (own.isPresent() && lesser(gaps.get(best.orElseThrow())) <= lesser(gaps.get(own.get()))) {
            return own.map(answer -> line(answer, Words.of("model.noneBetter")));
        }
        return best.map(answer -> line(answer, why(seen, gaps.get(answer))));
    }

    private static boolean mends(MoveCode move) {
        MoveGroup group = MoveGroup.of(move);
        // two settle by a break once in a scene; as the answer to everything it would call every request a mistake
        return move != MoveCode.PAUSE && (group == MoveGroup.JOINING || group == MoveGroup.FIRM);
    }

    private static double lesser(Gap gap) {
        return Math.min(gap.other().security(), gap.own().security());
    }

    private static ModelLine line(OfferedAnswer answer, String reason) {
        return new ModelLine(answer.words(), answer.said().move(), answer.said().intensity(), reason);
    }

    private String why(SeenRound seen, Gap gap) {
        boolean unsaid = TurningPoints.asksForSomething(reading, seen.own().appraisal().applied())
                && !TurningPoints.asksForSomething(reading, gap.move());
        return Words.of("model.most", whatIf.when(seen.round().index()), reading.other().name(), ScaleWords.change(gap.other()),
                reading.self().name(), ScaleWords.change(gap.own())) + (unsaid ? " " + Words.of("model.easier") : "");
    }
}
