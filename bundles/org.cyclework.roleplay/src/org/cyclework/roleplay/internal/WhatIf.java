package org.cyclework.roleplay.internal;

import java.util.List;
import java.util.Optional;
import org.cyclework.model.vignette.Effect;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Option;
import org.cyclework.roleplay.Debrief.Change;
import org.cyclework.roleplay.Seats;
import org.cyclework.roleplay.Support;
import org.cyclework.roleplay.dynamics.Couple;
import org.cyclework.roleplay.dynamics.PartnerState;
import org.cyclework.roleplay.dynamics.Side;
import org.cyclework.roleplay.dynamics.Turn;
import org.cyclework.roleplay.dynamics.Utterance;
import org.cyclework.roleplay.internal.texts.Words;

/**
 * Plays a scene again from one round with another move: same seed, same later choices, three rounds ahead at most and never
 * past the end of the scene. A move that stood there as an option carries and does what that option does. A simulated
 * partner answers anew; of two at one screen the other's later moves are held as they were played, and so is the way that
 * the story took.
 */
final class WhatIf {

    private static final int AHEAD = 3;

    private final List<PlayedRound> rounds;
    private final Replies replies;
    private final Side told;
    private final Side own;
    private final boolean simulated;
    private final boolean free;

    WhatIf(Performance performance, Side own) {
        rounds = performance.rounds();
        told = performance.casting().side();
        this.own = own;
        simulated = performance.setup().seats() != Seats.BOTH;
        free = performance.setup().support() == Support.FREE;
        replies = new Replies(performance.setup().seed(), told.other());
    }

    /** What another move leads to, compared with what was played. */
    record Gap(MoveCode move, Change other, Change own) {
    }

    /** How many rounds are looked at from this one on, itself included. */
    int horizon(int from) {
        int ahead = 1;
        while (ahead < AHEAD && from + ahead < rounds.size()
                && rounds.get(from + ahead).scene() == rounds.get(from).scene()) {
            ahead++;
        }
        return ahead;
    }

    /** When the look ahead from a round ends, in words. */
    String when(int from) {
        return switch (horizon(from)) {
            case 1 -> Words.of("when.one");
            case 2 -> Words.of("when.two");
            default -> Words.of("when.three");
        };
    }

    /** Another move at the intensity of the one that was played. */
    Gap instead(int from, MoveCode move) {
        return instead(from, other(rounds.get(from), move));
    }

    Gap instead(int from, Utterance said) {
        Couple couple = rounds.get(from).before().copy();
        int end = from + horizon(from);
        for (int i = from; i < end; i++) {
            PlayedRound round = rounds.get(i);
            if (i > from) {
                Story.apply(i - 1 == from ? effects(rounds.get(from), said.move()) : rounds.get(i - 1).effects(), couple, told);
                Story.apply(round.node().getEffects(), couple, told);
            }
            couple.take(told, i == from && own == told ? said : round.said());
            couple.take(told.other(), answer(round, couple, i == from, said));
        }
        return new Gap(said.move(), change(rounds.get(end - 1), couple, own.other()), change(rounds.get(end - 1), couple, own));
    }

    private Utterance answer(PlayedRound round, Couple couple, boolean here, Utterance said) {
        if (simulated) {
            return replies.at(round.node(), couple, round.index());
        }
        return here && own != told ? said : round.answer();
    }

    private Utterance other(PlayedRound round, MoveCode move) {
        Turn played = own == told ? round.own() : round.reply();
        return Signing.at(round.node(), move, played.intensity(),
                option(round, move).map(Option::getSignature).orElse(null));
    }

    /** The option that stood there with this move, the nearest of several. */
    Optional<Option> option(PlayedRound round, MoveCode move) {
        return nearest(round, move).filter(option -> option.getMove() == move);
    }

    /** What the story would have done to the two after it. */
    private List<Effect> effects(PlayedRound round, MoveCode move) {
        return nearest(round, move).filter(option -> free || option.getMove() == move).<List<Effect>>map(Option::getEffects)
                .orElse(round.effects());
    }

    /** Where the story would have gone on from; the second of two at one screen does not lead it. */
    private Optional<Option> nearest(PlayedRound round, MoveCode move) {
        return own == told ? Optional.of(Nearest.to(move, round.said().intensity(), round.offered())) : Optional.empty();
    }

    private static Change change(PlayedRound last, Couple couple, Side side) {
        PartnerState played = last.reply().state(side);
        PartnerState instead = couple.partner(side).state();
        return new Change(instead.s() - played.s(), instead.a() - played.a());
    }
}
