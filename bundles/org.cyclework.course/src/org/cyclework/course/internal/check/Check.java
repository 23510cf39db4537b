package org.cyclework.course.internal.check;

/** One rule, or a few that belong together. */
@FunctionalInterface
public interface Check {

    /** Looks through the pack and reports what is wrong. */
    void check(PackModel pack, Findings findings);
}
