package org.cyclework.ui.tests;

import java.util.List;
import org.cyclework.model.course.Lesson;
import org.cyclework.ui.tests.pages.CycleworkWindow;
import org.cyclework.ui.tests.pages.PlacesOfCourse;
import org.cyclework.ui.tests.support.Watched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a link names is there in the end; how long that takes is said. */
@ExtendWith(Watched.class)
class OpeningTest {

    private final CycleworkWindow window = new CycleworkWindow().withNewTrainee();
    private final PlacesOfCourse places = new PlacesOfCourse();

    @Test
    void lessonsOneAfterTheOther() {
        List<Lesson> lessons = PlacesOfCourse.lessonsOf("M1");
        lessons.forEach(places::openLesson);
        places.openLesson(lessons.getFirst()); // each takes the place of the one before, so it is opened anew
        places.tell("lessons");
    }

    @Test
    void casesInTurn() {
        for (String id : List.of("V1", "V2", "V3", "V1")) {
            places.openCase(PlacesOfCourse.vignette(id));
        }
        places.tell("cases");
        window.closePages();
    }
}
