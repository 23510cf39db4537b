package org.cyclework.roleplay;

import java.util.OptionalInt;

/**
 * How much help a play gives; it fades with practice, from a worked example over options to a free choice.
 */
public enum Support {

    /** Few options at each moment; the line to learn from is marked among them, with the reason why it fits. */
    WORKED,

    /** The options alone. */
    OPTIONS,

    /** Any move at any intensity; the words come from the case's line nearest to it. */
    FREE;

    private static final int FEW = 4;

    /** @return how many options a moment shows at most; empty for all of them */
    public OptionalInt most() {
        return this == WORKED ? OptionalInt.of(FEW) : OptionalInt.empty();
    }
}
