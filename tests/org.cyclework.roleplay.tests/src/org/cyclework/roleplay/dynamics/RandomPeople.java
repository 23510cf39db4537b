package org.cyclework.roleplay.dynamics;

import java.util.Random;
import org.cyclework.model.vignette.MoveCode;

/** Random styles, states and moves from one seed, which a failing test names. */
final class RandomPeople {

    private static final MoveCode[] MOVES = MoveCode.values();

    private final Random random;

    RandomPeople(long seed) {
        random = new Random(seed);
    }

    /** Now and then a value lies on the edge. */
    double unit() {
        int edge = random.nextInt(20);
        return edge == 0 ? 0 : edge == 1 ? 1 : random.nextDouble();
    }

    double reactivity() {
        return .4 + .6 * unit();
    }

    Style style() {
        return new Style(unit(), unit(), reactivity());
    }

    PartnerState state() {
        return new PartnerState(unit(), unit(), unit(), unit(), unit());
    }

    Partner partner() {
        return new Partner(style(), state());
    }

    MoveCode move() {
        return MOVES[random.nextInt(MOVES.length)];
    }

    int intensity() {
        return 1 + random.nextInt(3);
    }
}
