package org.cyclework.ui.trainee.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Visited;
import org.junit.jupiter.api.Test;

/** One goes back through the pages as one came, and forward again, until one turns off. */
class VisitedTest {

    private static final CourseLink TODAY = CourseLink.to(CourseLink.Kind.TODAY, "");
    private static final CourseLink LESSON = lesson(1);
    private static final CourseLink OTHER = lesson(2);
    private static final CourseLink QUIZ = CourseLink.to(CourseLink.Kind.QUIZ, "M1");

    private final Visited visited = new Visited();

    private static CourseLink lesson(int number) {
        return CourseLink.to(CourseLink.Kind.LESSON, "L1." + number);
    }

    private void came(CourseLink... links) {
        List.of(links).forEach(visited::came);
    }

    @Test
    void whereNobodyWasThereIsNoWay() {
        assertEquals(Optional.empty(), visited.go(-1));
        assertEquals(Optional.empty(), visited.go(1));
        came(TODAY);
        assertEquals(Optional.empty(), visited.go(-1));
        assertEquals(Optional.of(TODAY), visited.go(0));
    }

    @Test
    void backAndForwardAreTheSameWay() {
        came(TODAY, LESSON, QUIZ);
        assertEquals(Optional.of(LESSON), visited.go(-1));
        assertEquals(Optional.of(TODAY), visited.go(-1));
        assertEquals(Optional.empty(), visited.go(-1));
        assertEquals(Optional.of(QUIZ), visited.go(2));
        assertEquals(Optional.empty(), visited.go(1));
    }

    @Test
    void comingBackToAPageByGoingIsNoNewStep() {
        came(TODAY, LESSON, QUIZ);
        visited.go(-1);
        came(LESSON); // the page comes to the front, and the window says so
        assertEquals(Optional.of(QUIZ), visited.go(1), "what lies ahead is still there");
    }

    @Test
    void whoeverTurnsOffForgetsWhatLayAhead() {
        came(TODAY, LESSON, QUIZ);
        visited.go(-2);
        came(OTHER);
        assertEquals(Optional.empty(), visited.go(1));
        assertEquals(Optional.of(TODAY), visited.go(-1));
    }

    @Test
    void anotherPartOfThePageInFrontIsNoStep() {
        came(TODAY, LESSON, LESSON.at("p4"), LESSON.marking("fear"));
        assertEquals(Optional.of(TODAY), visited.go(-1));
    }

    @Test
    void aPageOfTheSameNameAndAnotherKindIsAStep() {
        came(CourseLink.to(CourseLink.Kind.LESSON, "M1"), QUIZ);
        assertEquals(Optional.of(CourseLink.to(CourseLink.Kind.LESSON, "M1")), visited.go(-1));
    }

    @Test
    void whoeverSitsDownFindsNoWayOfThePersonBefore() {
        came(TODAY, LESSON, QUIZ);
        visited.forget(Optional.of(TODAY));
        assertEquals(Optional.empty(), visited.go(-1));
        came(OTHER);
        assertEquals(Optional.of(TODAY), visited.go(-1));
        visited.forget(Optional.empty());
        assertEquals(Optional.empty(), visited.go(0));
    }

    @Test
    void ofALongWayTheBeginningIsForgotten() {
        IntStream.rangeClosed(1, 250).mapToObj(VisitedTest::lesson).forEach(visited::came);
        int back = 0;
        CourseLink first = lesson(250);
        for (Optional<CourseLink> to = visited.go(-1); to.isPresent(); to = visited.go(-1)) {
            first = to.get();
            back++;
        }
        assertEquals(99, back);
        assertEquals(lesson(151), first);
    }

    @Test
    void itKeepsUpWithAPlainList() {
        long seed = 20260302;
        Random chance = new Random(seed);
        List<CourseLink> way = new ArrayList<>(List.of(TODAY));
        int at = 0;
        came(TODAY);
        for (int step = 0; step < 2_000; step++) {
            if (chance.nextInt(3) > 0) {
                int steps = chance.nextInt(5) - 2;
                boolean there = at + steps >= 0 && at + steps < way.size();
                assertEquals(there ? Optional.of(way.get(at + steps)) : Optional.empty(), visited.go(steps), "seed " + seed + ", step " + step);
                at += there ? steps : 0;
            } else {
                CourseLink link = lesson(chance.nextInt(4));
                came(link);
                if (!way.get(at).equals(link)) {
                    way.subList(at + 1, way.size()).clear();
                    way.add(link);
                    at++;
                    if (way.size() > 100) {
                        way.removeFirst();
                        at--;
                    }
                }
            }
        }
    }
}
