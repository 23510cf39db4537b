package org.cyclework.testsupport;

import java.util.List;
import org.cyclework.course.Course;
import org.cyclework.course.CourseLibrary;
import org.cyclework.course.PackFailure;

/**
 * A library of one course.
 *
 * @param course the course
 * @param failures what it says of packs that it left out
 */
public record FixedLibrary(Course course, List<PackFailure> failures) implements CourseLibrary {

    /** A library in which all is well. */
    public FixedLibrary(Course course) {
        this(course, List.of());
    }
}
