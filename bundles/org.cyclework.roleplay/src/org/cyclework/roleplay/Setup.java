package org.cyclework.roleplay;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.cyclework.model.vignette.Seat;

/**
 * What besides the case and the steps decides how a play goes.
 *
 * @param seats who sits at the screen
 * @param support how much help is given
 * @param recasting id of the names and pronouns that are used; empty for the case as written
 * @param seed what fixes the order of the options and the other's answers
 * @param most how many options a moment shows at most; empty for all of them
 */
public record Setup(Seats seats, Support support, Optional<String> recasting, long seed, OptionalInt most) {

    /** Creates the setup; no part is null. */
    public Setup {
        Objects.requireNonNull(seats);
        Objects.requireNonNull(support);
        Objects.requireNonNull(recasting);
        Objects.requireNonNull(most);
    }

    /**
     * With as many options at a moment as the help goes with.
     *
     * @param seats who sits at the screen
     * @param support how much help is given
     * @param recasting id of the names and pronouns; empty for the case as written
     * @param seed any number
     */
    public Setup(Seats seats, Support support, Optional<String> recasting, long seed) {
        this(seats, support, recasting, seed, support.most());
    }

    /**
     * One trainee who chooses among options, in the case as written.
     *
     * @param seat the chair
     * @param seed any number
     * @return the setup
     */
    public static Setup of(Seat seat, long seed) {
        return new Setup(Seats.of(seat), Support.OPTIONS, Optional.empty(), seed);
    }

    /**
     * The same with other help.
     *
     * @param other how much
     * @return the setup
     */
    public Setup with(Support other) {
        return new Setup(seats, other, recasting, seed);
    }
}
