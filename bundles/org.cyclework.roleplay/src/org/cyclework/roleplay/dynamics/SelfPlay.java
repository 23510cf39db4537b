package org.cyclework.roleplay.dynamics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cyclework.model.vignette.MoveCode;

/** Two simulated partners left to themselves: A speaks at even turns, B at odd ones, counted from 0. */
public final class SelfPlay {

    private static final Utterance PRESSED = new Utterance(MoveCode.PRESS, 2);

    private final MoveSelector selector;
    private final MoveSet allowedToA;
    private final MoveSet allowedToB;

    /**
     * A self-play.
     *
     * @param seed what fixes the choices
     * @param allowedToA what A may choose
     * @param allowedToB what B may choose
     */
    public SelfPlay(long seed, MoveSet allowedToA, MoveSet allowedToB) {
        this.selector = new MoveSelector(seed);
        this.allowedToA = allowedToA;
        this.allowedToB = allowedToB;
    }

    /**
     * A self-play without lists.
     *
     * @param seed what fixes the choices
     */
    public SelfPlay(long seed) {
        this(seed, MoveSet.standard(), MoveSet.standard());
    }

    /**
     * Plays and keeps a log.
     *
     * @param couple the two; changed
     * @param turns how many turns
     * @param first what A says at turn 0; empty for A's own choice
     * @return the turns
     */
    public List<Turn> play(Couple couple, int turns, Optional<Utterance> first) {
        List<Turn> log = new ArrayList<>(turns);
        for (int turn = 0; turn < turns; turn++) {
            log.add(couple.take(speaker(turn), next(couple, turn, first)));
        }
        return log;
    }

    /**
     * Lets a couple get stuck before a scene: self-play without lists that A opens with a clear press; then the scene opens.
     *
     * @param couple the two; changed
     * @param seed what fixes the choices
     * @param turns how many turns; with 0 the scene just opens
     */
    public static void stick(Couple couple, long seed, int turns) {
        SelfPlay before = new SelfPlay(seed);
        Optional<Utterance> first = Optional.of(PRESSED);
        for (int turn = 0; turn < turns; turn++) {
            couple.apply(speaker(turn), before.next(couple, turn, first));
        }
        couple.openScene();
    }

    private Utterance next(Couple couple, int turn, Optional<Utterance> first) {
        if (turn == 0 && first.isPresent()) {
            return first.get();
        }
        Side speaker = speaker(turn);
        return selector.choose(couple.partner(speaker), turn, speaker.name(), speaker == Side.A ? allowedToA : allowedToB);
    }

    private static Side speaker(int turn) {
        return turn % 2 == 0 ? Side.A : Side.B;
    }
}
