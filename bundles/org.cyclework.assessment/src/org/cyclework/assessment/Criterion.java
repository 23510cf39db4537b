package org.cyclework.assessment;

import java.util.List;
import java.util.Objects;

/**
 * What an open answer is held against.
 *
 * @param id its id inside the item
 * @param name what it looks at
 * @param anchors what each level looks like, the lowest first; empty where the levels have no words
 */
public record Criterion(String id, String name, List<String> anchors) {

    private static final int LEVELS = 5;

    /** Creates the criterion; nothing is null. */
    public Criterion {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        anchors = List.copyOf(anchors);
    }

    /** @return how many levels there are; the lowest is 1 */
    public int levels() {
        return anchors.size() < 2 ? LEVELS : anchors.size();
    }
}
