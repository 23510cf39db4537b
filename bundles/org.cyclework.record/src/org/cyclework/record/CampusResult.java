package org.cyclework.record;

import java.util.List;

/**
 * What came of an exchange with the campus.
 *
 * @param whole whether it came to its end; what was exchanged before counts all the same
 * @param brought how many entries the campus has now that it had not before
 * @param fetched what came from there
 * @param told what a person should know; sentences
 */
public record CampusResult(boolean whole, long brought, MergeResult fetched, List<String> told) {

    /** Copies the list. */
    public CampusResult {
        told = List.copyOf(told);
    }
}
