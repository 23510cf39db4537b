package org.cyclework.roleplay;

import java.util.Locale;
import java.util.Optional;
import org.cyclework.model.vignette.Seat;

/** Which seats of the couple are taken by people at the screen. */
public enum Seats {

    /** One trainee plays the pursuing partner, the program the other. */
    PURSUER,

    /** One trainee plays the distancing partner, the program the other. */
    DISTANCER,

    /** Two trainees at one screen, one in each seat; the program only keeps the books. The story is the pursuer's. */
    BOTH;

    /**
     * One trainee in this seat.
     *
     * @param seat the seat
     * @return the seats taken
     */
    public static Seats of(Seat seat) {
        return seat == Seat.PURSUER ? PURSUER : DISTANCER;
    }

    /**
     * Reads a name as it stands in the log.
     *
     * @param name a constant's name in any case
     * @return the seats; empty for any other text
     */
    public static Optional<Seats> named(String name) {
        for (Seats each : values()) {
            if (each.name().equals(name.toUpperCase(Locale.ROOT))) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** @return the seat from which the story is told: the trainee's, and the pursuer's for two at one screen */
    public Seat told() {
        return this == DISTANCER ? Seat.DISTANCER : Seat.PURSUER;
    }
}
