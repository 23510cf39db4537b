package org.cyclework.assessment;

import java.util.Objects;

/**
 * Feedback on one part of a question.
 *
 * @param id id of the part
 * @param text what the part says, in Markdown
 * @param taken whether the trainee picked it; for left sides, steps and typed words always true
 * @param right for options whether it belongs to the key; for left sides whether the trainee gave it the right side; for
 *        steps whether it stands at its place; for typed words whether they were accepted with full credit
 * @param feedback in Markdown
 */
public record PartFeedback(String id, String text, boolean taken, boolean right, String feedback) {

    /** Creates the feedback; nothing is null. */
    public PartFeedback {
        Objects.requireNonNull(id);
        Objects.requireNonNull(text);
        Objects.requireNonNull(feedback);
    }
}
