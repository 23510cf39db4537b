package org.cyclework.search;

/** Hears how far the building of an index is. Called from the thread that builds. */
public interface IndexProgress {

    /** Listens to nothing and never cancels. */
    IndexProgress NONE = (done, total) -> true;

    /**
     * One more part of the course is in the index.
     *
     * @param done parts that are done
     * @param total parts there are
     * @return false to cancel
     */
    boolean goOn(int done, int total);
}
