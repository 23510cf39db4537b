package org.cyclework.search.internal;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps Lucene from advising on the Java command line in the middle of a person's terminal. */
final class LuceneLog {

    /** Held, because the log manager would forget a level that nobody holds. */
    private static final Logger VECTORS = Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private LuceneLog() {
    }

    static void onlyErrors() {
        VECTORS.setLevel(Level.SEVERE);
    }
}
