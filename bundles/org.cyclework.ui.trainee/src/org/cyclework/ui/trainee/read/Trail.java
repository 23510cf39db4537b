package org.cyclework.ui.trainee.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.cyclework.ui.CourseLink;

/** The way through the pane: where one was before, and where one came back from. */
final class Trail {

    private final Deque<CourseLink> before = new ArrayDeque<>();
    private final Deque<CourseLink> after = new ArrayDeque<>();
    private Optional<CourseLink> here = Optional.empty();

    /** Goes to a place; what was ahead is forgotten. The place one is at counts once. */
    void visit(CourseLink link) {
        if (here.filter(link::equals).isPresent()) {
            return;
        }
        here.ifPresent(before::push);
        after.clear();
        here = Optional.of(link);
    }

    /** @return the place before, where one is then */
    Optional<CourseLink> back() {
        return turn(before, after);
    }

    /** @return the place after, where one is then */
    Optional<CourseLink> forward() {
        return turn(after, before);
    }

    /** Begins anew, from nowhere. */
    void forget() {
        before.clear();
        after.clear();
        here = Optional.empty();
    }

    private Optional<CourseLink> turn(Deque<CourseLink> from, Deque<CourseLink> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        here.ifPresent(to::push);
        here = Optional.of(from.pop());
        return here;
    }

    boolean canGoBack() {
        return !before.isEmpty();
    }

    boolean canGoForward() {
        return !after.isEmpty();
    }
}
