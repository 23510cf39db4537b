package org.cyclework.course;

import java.util.Objects;

/**
 * What a list says of a case.
 *
 * @param id such as "V1"
 * @param title its title
 * @param summary what it is about, in a sentence or two; empty where the author gave none
 */
public record CaseCard(String id, String title, String summary) {

    /** Creates the card; nothing is null. */
    public CaseCard {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(summary);
    }
}
