package org.cyclework.roleplay;

/**
 * How much help a play gives; it fades with practice, from a worked example over options to a free choice.
 */
public enum Support {

    /** The line to learn from is marked at each moment, with the reason why it fits. */
    WORKED,

    /** The options alone. */
    OPTIONS,

    /** Any move at any intensity; the words come from the case's line nearest to it. */
    FREE
}
