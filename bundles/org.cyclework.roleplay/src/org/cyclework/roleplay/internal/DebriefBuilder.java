package org.cyclework.roleplay.internal;

import java.util.ArrayList;
import java.util.List;
import org.cyclework.model.vignette.Scene;
import org.cyclework.roleplay.Debrief;
import org.cyclework.roleplay.Debrief.ArousalSeries;
import org.cyclework.roleplay.Debrief.BeatReview;
import org.cyclework.roleplay.Debrief.PlayedScene;
import org.cyclework.roleplay.Debrief.PlayedTurn;
import org.cyclework.roleplay.Debrief.TurningPoint;
import org.cyclework.roleplay.Debrief.Wording;
import org.cyclework.roleplay.dynamics.PartnerState;
import org.cyclework.roleplay.dynamics.Side;
import org.cyclework.roleplay.dynamics.Style;
import org.cyclework.roleplay.internal.texts.Texts;
import org.cyclework.roleplay.internal.texts.Words;

/** Puts a debrief together from a play that is over. */
public final class DebriefBuilder {

    private final Performance performance;
    private final Reading reading;
    private final Side own;

    /**
     * A builder for one play and one chair.
     *
     * @param performance the play, over
     * @param own the side that reads
     */
    public DebriefBuilder(Performance performance, Side own) {
        this.performance = performance;
        this.own = own;
        reading = new Reading(performance, own);
    }

    /** @return the debrief */
    public Debrief build() {
        List<TurningPoint> points = reading.stoppedSafely() ? List.of() : new TurningPoints(reading).find();
        ClosingWords words = new ClosingWords(reading, points);
        ArousalSeries other = series(own.other());
        List<BeatReview> beats = reading.isTold() ? new BeatReviews(performance.rounds()).of(performance.beats())
                : List.of();
        LoopFinder loops = new LoopFinder(performance);
        return new Debrief(reading.casting().vignette().getTitle(), reading.seat(), reading.self().name(),
                reading.other().name(), reading.end(), words.opening(), ClosingWords.question(reading), series(own), other,
                scenes(), turns(), beats, Calibrations.of(beats), EvidenceNote.of(other, reading.other().name()),
                wordings(), points, loops.find(), loops.ofTheCase(), Balances.codes(reading), Balances.groups(reading),
                words.strength(), words.nextTry(), words.tryFrom(), words.readMore(), words.notes());
    }

    private ArousalSeries series(Side side) {
        Style style = reading.style(side);
        List<PartnerState> states = new ArrayList<>();
        states.add(performance.opening().partner(side).state());
        for (PlayedRound round : performance.rounds()) {
            states.add(round.own().state(side));
            states.add(round.reply().state(side));
        }
        return new ArousalSeries(states.stream().map(PartnerState::a).toList(),
                states.stream().map(state -> state.shown(style)).toList());
    }

    private List<PlayedScene> scenes() {
        List<PlayedScene> scenes = new ArrayList<>();
        for (PlayedRound round : performance.rounds()) {
            if (round.scene() > scenes.size()) {
                scenes.add(new PlayedScene(round.scene(), ((Scene) round.node().eContainer()).getTitle(), round.index() + 1));
            }
        }
        return scenes;
    }

    private List<PlayedTurn> turns() {
        List<PlayedTurn> turns = new ArrayList<>();
        for (SeenRound seen : reading.rounds()) {
            PlayedRound round = seen.round();
            List<String> mine = ownExplained(seen);
            List<String> theirs = new ArrayList<>(Attribution.other(reading, seen));
            List<String> first = new ArrayList<>(seen.told() ? mine : theirs);
            first.addAll(0, EffectSentences.told(round.node().getEffects(), reading));
            List<String> second = new ArrayList<>(seen.told() ? theirs : mine);
            second.addAll(EffectSentences.told(round.effects(), reading));
            turns.add(new PlayedTurn(round.scene(), seen.number(), seen.lines().get(0), round.own().move(),
                    round.own().appraisal().applied(), round.own().intensity(), false, first));
            turns.add(new PlayedTurn(round.scene(), seen.number(), seen.lines().get(1), round.reply().move(),
                    round.reply().appraisal().applied(), round.reply().intensity(), round.pinned(), second));
        }
        return turns;
    }

    private List<String> ownExplained(SeenRound seen) {
        List<String> text = new ArrayList<>(Attribution.own(reading, seen));
        if (seen.told() && (!seen.round().free() || seen.round().option().getMove() == seen.move())) {
            if (seen.round().option().isSelfSilencing()) {
                text.add(Words.of("why.madeSmall"));
            }
            Texts.optional(seen.round().option().getNote()).ifPresent(text::add);
        }
        return text;
    }

    private List<Wording> wordings() {
        ModelLines models = new ModelLines(reading);
        return reading.rounds().stream().filter(seen -> !seen.ownWords().isBlank())
                .map(seen -> new Wording(seen.number(), seen.ownWords(), seen.ownText(), seen.move(), models.beside(seen)))
                .toList();
    }
}
