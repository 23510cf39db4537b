package org.cyclework.ui.tests;

import java.util.List;
import org.cyclework.model.course.Lesson;
import org.cyclework.ui.tests.pages.CycleworkWindow;
import org.cyclework.ui.tests.pages.PlacesOfCourse;
import org.cyclework.ui.tests.support.Watched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a link names is there in the end; how long that takes is said. */
@ExtendWith(Watched.class)
class OpeningTest {

    private final CycleworkWindow window = new CycleworkWindow().withNewTrainee();
    private final PlacesOfCourse places = new PlacesOfCourse();

    @ParameterizedTest
    @ValueSource(strings = {"M1", "M3"})
    void everyLessonOfAModule(String module) {
        List<Lesson> lessons = PlacesOfCourse.lessonsOf(module);
        for (int time = 0; time < 3; time++) {
            lessons.forEach(places::openLesson);
        }
        places.tell("lessons of " + module);
    }

    @Test
    void casesInTurn() {
        for (int time = 0; time < 3; time++) {
            for (String id : List.of("V1", "V2", "V3", "V4")) {
                places.openCase(PlacesOfCourse.vignette(id));
            }
        }
        places.tell("cases");
        window.closePages();
    }
}
