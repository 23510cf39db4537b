package org.cyclework.ui.trainee.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cyclework.course.CourseLibrary;
import org.cyclework.record.NewEvent;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.Verbs;
import org.cyclework.testsupport.CourseBuilder;
import org.cyclework.testsupport.RealRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

/** What the first window shows is ready before it, is taken once, and never outlives the moment for which it was made. */
class FirstWindowTest {

    private final CourseLibrary library = new CourseBuilder().module("M1", "L1.1", "L1.2").library();
    private StandaloneRecord record;
    private Seats seats;

    @BeforeEach
    void open(@TempDir Path folder) {
        record = RealRecord.in(folder);
        seats = new Seats(record);
    }

    @AfterEach
    void close() {
        record.close();
    }

    private FirstWindow prepared() {
        FirstWindow window = new FirstWindow(library, new CurrentStudy(record, seats, new Quiet()));
        window.prepare();
        return window;
    }

    @Test
    void bothAreReadyAndEachIsTakenOnce() {
        seats.enrol("Ada");
        record.append(seats.access().orElseThrow(), List.of(new NewEvent(Verbs.LESSON_OPENED, "L1.2", "{}")));
        FirstWindow window = prepared();
        TodayModel today = window.takeToday().orElseThrow();
        assertEquals(Optional.of("Ada"), today.name());
        assertEquals("1.2 Title of L1.2", today.next().orElseThrow().offer().title());
        assertEquals(Mark.HERE, window.takeOutline().orElseThrow().modules().getFirst().children().getLast().mark());
        assertEquals(Optional.empty(), window.takeToday());
        assertEquals(Optional.empty(), window.takeOutline());
    }

    @Test
    void forNobodyNothingIsReady() {
        FirstWindow window = prepared();
        assertTrue(window.takeToday().isEmpty() && window.takeOutline().isEmpty());
    }

    @Test
    void onceTheWindowIsThereNothingOldIsShown() {
        seats.enrol("Ada");
        FirstWindow window = prepared();
        window.windowIsThere();
        assertTrue(window.takeToday().isEmpty() && window.takeOutline().isEmpty());
    }

    @Test
    void takingOneLeavesTheOther() {
        seats.enrol("Ada");
        FirstWindow window = prepared();
        assertTrue(window.takeOutline().isPresent());
        assertTrue(window.takeToday().isPresent());
    }

    @Test
    void aBrokenCourseIsLeftToThePagesWhichSayIt() {
        seats.enrol("Ada");
        CourseLibrary broken = (CourseLibrary) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {CourseLibrary.class}, (proxy, method, arguments) -> {
            throw new IllegalStateException("no pack can be read");
        });
        FirstWindow window = new FirstWindow(broken, new CurrentStudy(record, seats, new Quiet()));
        window.prepare();
        assertTrue(window.takeToday().isEmpty() && window.takeOutline().isEmpty());
    }

    /** Nobody listens. */
    private static final class Quiet implements EventAdmin {

        @Override
        public void postEvent(Event event) {
            // nobody listens
        }

        @Override
        public void sendEvent(Event event) {
            // nobody listens
        }
    }
}
