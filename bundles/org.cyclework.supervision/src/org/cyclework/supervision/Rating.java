package org.cyclework.supervision;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Collections;
import java.util.Objects;
import java.util.UUID;

/**
 * What a supervisor saw, by a rubric. It has levels and no total.
 *
 * @param id unique for ever
 * @param work what was rated
 * @param rubric by which rubric, as it was then
 * @param rubricTitle what that is called
 * @param by who rated
 * @param byName that person's name
 * @param when by that person's clock
 * @param levels the level by the id of the criterion; what was not seen is missing
 * @param remark words to it; may be empty
 */
public record Rating(UUID id, WorkKey work, String rubric, String rubricTitle, UUID by, String byName, OffsetDateTime when, Map<String, Integer> levels,
        String remark) {

    /** Copies the levels. */
    public Rating {
        Objects.requireNonNull(id);
        Objects.requireNonNull(work);
        Objects.requireNonNull(rubric);
        Objects.requireNonNull(by);
        Objects.requireNonNull(when);
        Objects.requireNonNull(remark);
        levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
    }
}
