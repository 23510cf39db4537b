package org.cyclework.assessment;

import java.util.Objects;
import org.cyclework.model.assessment.Item;

/**
 * An item as a quiz shows it.
 *
 * @param number its place in the quiz, from 1
 * @param item the item, for its stem, context and content note; must not be changed
 * @param presentation its parts, in the order shown
 * @param text how it is answered in a terminal
 */
public record Question(int number, Item item, Presentation presentation, AnswerText text) {

    /** Creates the question; nothing is null. */
    public Question {
        Objects.requireNonNull(item);
        Objects.requireNonNull(presentation);
        Objects.requireNonNull(text);
    }

    /** @return the item's id */
    public String itemId() {
        return item.getId();
    }
}
