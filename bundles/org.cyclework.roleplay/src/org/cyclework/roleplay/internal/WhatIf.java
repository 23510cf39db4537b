package org.cyclework.roleplay.internal;

import java.util.List;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.roleplay.Debrief.Change;
import org.cyclework.roleplay.dynamics.Couple;
import org.cyclework.roleplay.dynamics.PartnerState;
import org.cyclework.roleplay.dynamics.Side;
import org.cyclework.roleplay.dynamics.Utterance;

/** Plays a scene again from one round with another move: same seed, same later choices, three rounds ahead at most. */
final class WhatIf {

    private static final int AHEAD = 3;

    private final List<PlayedRound> rounds;
    private final Replies replies;
    private final Side own;

    WhatIf(List<PlayedRound> rounds, long seed, Side own) {
        this.rounds = rounds;
        this.own = own;
        replies = new Replies(seed, own.other());
    }

    /** What another move leads to, compared with what was played. */
    record Gap(MoveCode move, Change other, Change own) {
    }

    /** How many rounds are looked at from this one on, itself included. */
    int horizon(int from) {
        return Math.min(AHEAD, rounds.size() - from);
    }

    Gap instead(int from, MoveCode move) {
        PlayedRound played = rounds.get(from);
        Couple couple = played.before().copy();
        int end = from + horizon(from);
        for (int i = from; i < end; i++) {
            PlayedRound round = rounds.get(i);
            couple.take(own, i == from ? new Utterance(move, round.said().intensity()) : round.said());
            couple.take(own.other(), replies.at(round.node(), couple, round.index()));
        }
        return new Gap(move, change(rounds.get(end - 1), couple, own.other()), change(rounds.get(end - 1), couple, own));
    }

    private static Change change(PlayedRound last, Couple couple, Side side) {
        PartnerState played = last.reply().state(side);
        PartnerState instead = couple.partner(side).state();
        return new Change(instead.s() - played.s(), instead.a() - played.a());
    }
}
