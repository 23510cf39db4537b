package org.cyclework.roleplay.check;

import java.util.List;
import org.cyclework.model.vignette.Option;
import org.cyclework.roleplay.internal.Walk;

/** Someone who plays a case by a rule, to find out what it does to different people. */
@FunctionalInterface
interface Player {

    /**
     * Chooses.
     *
     * @param walk where the play stands; not changed
     * @param open what may be chosen; not empty
     * @return one of them
     */
    Option choose(Walk walk, List<Option> open);
}
