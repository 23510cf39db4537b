package org.cyclework.roleplay.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.OutcomeClass;
import org.cyclework.roleplay.Debrief;
import org.cyclework.roleplay.Debrief.ArousalSeries;
import org.cyclework.roleplay.Debrief.PlayedTurn;
import org.cyclework.roleplay.Debrief.TurningPoint;
import org.cyclework.roleplay.dynamics.PartnerState;
import org.cyclework.roleplay.dynamics.Side;
import org.cyclework.roleplay.dynamics.Style;

/** Puts a debrief together from a scene that is over. */
public final class DebriefBuilder {

    private static final String MIXED_EVIDENCE = "The evidence is mixed on what lies under a calm look: it can hide high "
            + "alarm, and it can simply be calm. ";

    private final Performance performance;
    private final List<PlayedRound> rounds;
    private final Casting casting;
    private final Side own;

    /**
     * A builder for one scene.
     *
     * @param performance the scene, over
     */
    public DebriefBuilder(Performance performance) {
        this.performance = performance;
        rounds = performance.rounds();
        casting = performance.casting();
        own = casting.side();
    }

    /** @return the debrief */
    public Debrief build() {
        ClosingWords words = new ClosingWords(performance);
        ArousalSeries other = series(own.other());
        return new Debrief(casting.vignette().getTitle(), casting.own().getName(), casting.other().getName(),
                performance.end().orElseThrow(), words.opening(), words.question(), series(own), other, turns(),
                new BeatReviews(rounds).of(performance.beats()), evidence(other), turningPoints(),
                new LoopFinder(performance).find(), balance(), words.strength(), words.nextTry(), words.readMore(),
                words.notes());
    }

    private ArousalSeries series(Side side) {
        Style style = performance.couple().partner(side).style();
        List<PartnerState> states = new ArrayList<>();
        states.add(performance.opening().partner(side).state());
        for (PlayedRound round : rounds) {
            states.add(round.own().state(side));
            states.add(round.reply().state(side));
        }
        return new ArousalSeries(states.stream().map(PartnerState::a).toList(),
                states.stream().map(state -> state.shown(style)).toList());
    }

    private List<PlayedTurn> turns() {
        List<PlayedTurn> turns = new ArrayList<>();
        for (PlayedRound round : rounds) {
            turns.add(new PlayedTurn(round.index() + 1, round.ownLine(), round.own().move(),
                    round.own().appraisal().applied(), round.own().intensity(), false, explained(round)));
            turns.add(new PlayedTurn(round.index() + 1, round.replyLine(), round.reply().move(),
                    round.reply().appraisal().applied(), round.reply().intensity(), round.pinned(),
                    Attribution.reply(round, casting.other().getName())));
        }
        return turns;
    }

    private List<String> explained(PlayedRound round) {
        List<String> text = new ArrayList<>(Attribution.own(round, round.before().partner(own).state(),
                round.before().partner(own.other()).state(), round.before().partner(own.other()).style(),
                casting.other().getName()));
        if (round.option().isSelfSilencing()) {
            text.add("Here something of your own was made small.");
        }
        Texts.optional(round.option().getNote()).ifPresent(text::add);
        return text;
    }

    private List<TurningPoint> turningPoints() {
        Optional<OutcomeClass> outcome = performance.end().orElseThrow().outcome();
        return outcome.equals(Optional.of(OutcomeClass.STOPPED_SAFELY)) ? List.of()
                : new TurningPoints(performance).find();
    }

    private Map<MoveCode, Integer> balance() {
        Map<MoveCode, Integer> balance = new EnumMap<>(MoveCode.class);
        rounds.forEach(round -> balance.merge(round.own().move(), 1, Integer::sum));
        return balance;
    }

    private String evidence(ArousalSeries other) {
        int widest = 0;
        for (int i = 1; i < other.felt().size(); i++) {
            if (hidden(other, i) > hidden(other, widest)) {
                widest = i;
            }
        }
        String here = hidden(other, widest) >= .15
                ? "In this scene " + casting.other().getName() + " once felt " + Texts.level(other.felt().get(widest))
                        + " and showed " + Texts.level(other.shown().get(widest)) + "."
                : "In this scene what " + casting.other().getName() + " showed was close to what was felt.";
        return MIXED_EVIDENCE + here;
    }

    private static double hidden(ArousalSeries series, int at) {
        return series.felt().get(at) - series.shown().get(at);
    }
}
