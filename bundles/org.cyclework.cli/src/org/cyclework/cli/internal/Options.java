package org.cyclework.cli.internal;

import java.util.Set;

/**
 * The options of a subcommand.
 *
 * @param flags those that stand alone, with their dashes
 * @param valued those that are followed by a value, with their dashes
 */
record Options(Set<String> flags, Set<String> valued) {

    private static final Options NONE = new Options(Set.of(), Set.of());

    static Options none() {
        return NONE;
    }

    static Options valued(String... names) {
        return new Options(Set.of(), Set.of(names));
    }
}
