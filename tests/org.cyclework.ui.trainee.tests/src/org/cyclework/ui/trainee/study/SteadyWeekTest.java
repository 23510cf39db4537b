package org.cyclework.ui.trainee.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cyclework.course.Course;
import org.cyclework.model.course.Lesson;
import org.cyclework.testsupport.CourseBuilder;
import org.cyclework.ui.CourseLink;
import org.junit.jupiter.api.Test;

/** A steady week is an offer made of what is left, and of nothing where nothing is. */
class SteadyWeekTest {

    private final Course course = new CourseBuilder().module("M1", "L1.1", "L1.2", "L1.3").course();
    private final List<Lesson> lessons = course.modules().getFirst().getLessons();
    private final TodayModel.Offer scene = new TodayModel.Offer("case", "Two keys", "", CourseLink.to(CourseLink.Kind.CASE, "V1"));

    SteadyWeekTest() {
        for (int i = 0; i < lessons.size(); i++) {
            lessons.get(i).setMinutes(10 * (i + 1));
        }
    }

    @Test
    void twoLessonsASceneAndTenQuestionsMakeAWeek() {
        assertEquals(List.of("The next lessons: 1.1 Title of L1.1 · 1.2 Title of L1.2 (about 30 minutes)", "One scene, such as “Two keys”, with its debrief",
                "Ten questions of a quiz, any day"), SteadyWeek.of(lessons, Study.NOBODY, List.of(scene, scene)));
    }

    @Test
    void whatIsReadIsLeftOutWhereverItStands() {
        Study study = new Studies().read("L1.1").opened("L1.2").ofAda();
        assertEquals("The next lessons: 1.2 Title of L1.2 · 1.3 Title of L1.3 (about 50 minutes)", SteadyWeek.of(lessons, study, List.of()).getFirst());
    }

    @Test
    void theLastLessonStandsAlone() {
        assertEquals(List.of("The next lesson: 1.3 Title of L1.3 (about 30 minutes)", "Ten questions of a quiz, any day"),
                SteadyWeek.of(lessons, new Studies().read("L1.1").read("L1.2").ofAda(), List.of()));
    }

    @Test
    void whereAllIsReadOneMayStillPlay() {
        Study study = new Studies().read("L1.1").read("L1.2").read("L1.3").ofAda();
        assertEquals(List.of("One scene, such as “Two keys”, with its debrief", "Ten questions of a quiz, any day"), SteadyWeek.of(lessons, study, List.of(scene)));
    }

    @Test
    void whereNothingIsLeftNothingIsOffered() {
        assertEquals(List.of(), SteadyWeek.of(lessons, new Studies().read("L1.1").read("L1.2").read("L1.3").ofAda(), List.of()));
        assertEquals(List.of(), SteadyWeek.of(List.of(), Study.NOBODY, List.of()));
    }
}
