package org.cyclework.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The places that were in front, in order, and which of them is now; no SWT. */
public final class Visited {

    private static final int MOST = 100;

    private final List<CourseLink> places = new ArrayList<>();
    private int at = -1;

    /** Whoever went this way left; what is in front is all that stays. */
    public void forget(Optional<CourseLink> front) {
        places.clear();
        at = -1;
        front.ifPresent(this::came);
    }

    /** A place came to the front; what lay ahead is forgotten. Another part of the place that is in front is no step. */
    public void came(CourseLink link) {
        if (at >= 0 && isSame(places.get(at), link)) {
            return;
        }
        places.subList(at + 1, places.size()).clear();
        places.add(link);
        if (places.size() > MOST) {
            places.removeFirst();
        }
        at = places.size() - 1;
    }

    private static boolean isSame(CourseLink one, CourseLink other) {
        return one.kind().equals(other.kind()) && one.id().equals(other.id());
    }

    /** @return the place that many steps away, which is the current one then; empty where there is none */
    public Optional<CourseLink> go(int steps) {
        int wanted = at + steps;
        if (wanted < 0 || wanted >= places.size()) {
            return Optional.empty();
        }
        at = wanted;
        return Optional.of(places.get(at));
    }
}
