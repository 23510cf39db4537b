package org.cyclework.course;

import java.util.List;

/**
 * What a reload came to.
 *
 * @param packIds ids of the packs that make the course now, in order
 * @param failures the packs that were left out
 */
public record CourseReloaded(List<String> packIds, List<PackFailure> failures) {

    /** Copies the lists. */
    public CourseReloaded {
        packIds = List.copyOf(packIds);
        failures = List.copyOf(failures);
    }
}
