package org.cyclework.record;

import java.util.List;

/**
 * What came of a merge.
 *
 * @param streams how many streams grew or are new
 * @param entries how many entries came, seals not counted
 * @param refused what was not taken over, each with its reason; sentences
 * @param told what a person should know, such as that two histories claim one number; sentences
 */
public record MergeResult(int streams, long entries, List<String> refused, List<String> told) {

    /** Copies the lists. */
    public MergeResult {
        refused = List.copyOf(refused);
        told = List.copyOf(told);
    }
}
