package org.cyclework.search;

import java.util.List;

/** Service that searches the course. Thread-safe; the index is made at first use. */
public interface CourseSearch {

    /**
     * Searches the course.
     *
     * @param query what the person typed: words, the last perhaps unfinished, and "phrases in quotes"; never null
     * @param limit how many hits at most, from 1
     * @return the hits, best first; none where the query has no word in it
     * @throws IllegalArgumentException where the limit is below 1
     */
    SearchResults search(String query, int limit);

    /**
     * Completes what is being typed.
     *
     * @param prefix the start of a title, term or label; never null
     * @return up to ten titles, terms and labels with a word that starts so, shortest first; none for an empty prefix
     */
    List<String> suggest(String prefix);

    /**
     * Makes the index ready: opens it, or builds it where it is missing, damaged, of another version or of other packs.
     *
     * @param progress hears how far building is and may cancel it; never null
     * @return what was done
     */
    IndexState ensureIndex(IndexProgress progress);
}
