package org.cyclework.ui.trainee.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.cyclework.ui.CourseLink;
import org.junit.jupiter.api.Test;

/** One goes back and forward through what was shown, as in any browser. */
class TrailTest {

    private static final CourseLink A = CourseLink.to(CourseLink.Kind.CONCEPT, "a");
    private static final CourseLink B = CourseLink.to(CourseLink.Kind.CONCEPT, "b");
    private static final CourseLink C = CourseLink.to(CourseLink.Kind.CONCEPT, "c");

    private final Trail trail = new Trail();

    @Test
    void atTheBeginningThereIsNoWayAtAll() {
        assertFalse(trail.canGoBack() || trail.canGoForward());
        trail.visit(A);
        assertEquals(Optional.empty(), trail.back());
        assertEquals(Optional.empty(), trail.forward());
    }

    @Test
    void backAndForwardUndoEachOther() {
        trail.visit(A);
        trail.visit(B);
        trail.visit(B);
        trail.visit(C);
        assertEquals(Optional.of(B), trail.back());
        assertEquals(Optional.of(A), trail.back());
        assertTrue(trail.canGoForward());
        assertEquals(Optional.of(B), trail.forward());
        assertEquals(Optional.of(C), trail.forward());
        assertFalse(trail.canGoForward());
    }

    @Test
    void whoeverComesNextBeginsFromNowhere() {
        trail.visit(A);
        trail.visit(B);
        trail.visit(C);
        trail.back();
        trail.forget();
        assertFalse(trail.canGoBack() || trail.canGoForward());
        trail.visit(B);
        assertEquals(Optional.empty(), trail.back());
    }

    @Test
    void aNewPlaceForgetsWhatWasAhead() {
        trail.visit(A);
        trail.visit(B);
        trail.back();
        trail.visit(C);
        assertFalse(trail.canGoForward());
        assertEquals(Optional.of(A), trail.back());
    }
}
