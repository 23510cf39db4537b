package org.cyclework.course.internal;

import java.util.List;

/** Knows where packs may be found. */
interface PackFinder {

    /** @return the candidates, in the order in which they are to be taught */
    List<Candidate> find();

    /** A place where a pack should be. */
    @FunctionalInterface
    interface Candidate {

        /** @throws org.cyclework.course.PackException where there is no pack */
        PackSource open();
    }
}
