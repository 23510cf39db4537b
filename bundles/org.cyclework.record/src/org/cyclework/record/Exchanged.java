package org.cyclework.record;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When something was exchanged last, by the clock of this machine and as far as it knows.
 *
 * @param came when something came from there; empty where nothing did
 * @param went when something was written for there, which does not say that it arrived; empty where nothing was
 */
public record Exchanged(Optional<Instant> came, Optional<Instant> went) {

    /** Nothing was, as far as is known. */
    public static final Exchanged NEVER = new Exchanged(Optional.empty(), Optional.empty());

    /** Creates it; no part is null. */
    public Exchanged {
        Objects.requireNonNull(came);
        Objects.requireNonNull(went);
    }

    /** @return the later of both; empty where there was none */
    public Optional<Instant> last() {
        return later(came, went);
    }

    /**
     * The later of each.
     *
     * @param other the same about somebody else
     * @return both in one
     */
    public Exchanged and(Exchanged other) {
        return new Exchanged(later(came, other.came), later(went, other.went));
    }

    private static Optional<Instant> later(Optional<Instant> one, Optional<Instant> other) {
        return Stream.concat(one.stream(), other.stream()).max(Instant::compareTo);
    }
}
