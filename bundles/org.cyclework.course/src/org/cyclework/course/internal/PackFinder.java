package org.cyclework.course.internal;

import java.util.List;
import java.util.function.Supplier;

/** Knows where packs may be found. */
interface PackFinder {

    /** @return the candidates, in the order in which they are to be taught */
    List<Candidate> find();

    /**
     * A place where a pack should be.
     *
     * @param place for people to read
     * @param source opens it; throws {@link org.cyclework.course.PackException} where there is no pack
     */
    record Candidate(String place, Supplier<PackSource> source) {
    }
}
