package org.cyclework.record.internal.journal;

/** Hears how far long work has come, and may break it off. */
public interface Progress {

    /** Hears nothing and goes to the end. */
    Progress NONE = entries -> true;

    /**
     * So far.
     *
     * @param entries how many entries have been dealt with
     * @return false where the work should end here; what was done stays
     */
    boolean goOn(long entries);
}
