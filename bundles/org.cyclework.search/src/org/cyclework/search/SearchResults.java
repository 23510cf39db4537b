package org.cyclework.search;

import java.util.List;
import java.util.Objects;

/**
 * What a search found.
 *
 * @param query the query as it was given
 * @param hits the hits, best first
 * @param approximate true where similarly spelt words had to help
 * @param safety true where the query is about danger, so that the safety lesson comes first
 */
public record SearchResults(String query, List<SearchHit> hits, boolean approximate, boolean safety) {

    /** Refuses null and copies the hits. */
    public SearchResults {
        Objects.requireNonNull(query);
        hits = List.copyOf(hits);
    }
}
