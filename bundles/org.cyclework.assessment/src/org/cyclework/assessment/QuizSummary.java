package org.cyclework.assessment;

import java.util.List;

/**
 * What a quiz came to.
 *
 * @param items how many questions it had
 * @param answered how many have an answer
 * @param unrated how many open answers wait for a rating
 * @param right how many answers were right
 * @param score mean score of all questions but the unrated ones, 0 to 1; a question without an answer scores 0
 * @param objectives one for each objective that was asked about, in the order they first came
 * @param safetyItems how many questions were about safety
 * @param safetyRight how many of those were answered right
 * @param toRepeat ids of the items that were not answered right and wait for no rating, safety items first, then in quiz order
 */
public record QuizSummary(int items, int answered, int unrated, int right, double score,
        List<ObjectiveScore> objectives, int safetyItems, int safetyRight, List<String> toRepeat) {

    /** Creates the summary. */
    public QuizSummary {
        objectives = List.copyOf(objectives);
        toRepeat = List.copyOf(toRepeat);
    }
}
