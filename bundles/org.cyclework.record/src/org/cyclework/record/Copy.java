package org.cyclework.record;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * A place besides this machine that has somebody's work or a part of it, or may have it, as far as this machine knows. Copies
 * that somebody made of a backup or of a packet are known to nobody.
 *
 * @param place which
 * @param when when something about the person was exchanged last
 * @param lacks how many entries of the person's work here it was not seen to have; empty where that cannot be told
 */
public record Copy(Place place, Exchanged when, OptionalLong lacks) {

    /** Where work can be. */
    public sealed interface Place {
    }

    /**
     * A machine that was admitted once.
     *
     * @param home which
     */
    public record Machine(KnownHome home) implements Place {

        /** Checks that there is one. */
        public Machine {
            Objects.requireNonNull(home);
        }
    }

    /** The database of the campus that this machine exchanges with. */
    public record Campus() implements Place {
    }

    /** Packets that are made out to nobody in particular: whichever machine took one has what was in it. */
    public record Files() implements Place {
    }

    /** Creates it; no part is null. */
    public Copy {
        Objects.requireNonNull(place);
        Objects.requireNonNull(when);
        Objects.requireNonNull(lacks);
    }
}
