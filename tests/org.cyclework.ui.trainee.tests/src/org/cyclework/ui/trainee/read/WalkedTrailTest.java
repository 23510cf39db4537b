package org.cyclework.ui.trainee.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.cyclework.ui.CourseLink;
import org.junit.jupiter.api.Test;

/** However one walks through the pane, back and forward go along the places in the order in which they were visited. */
class WalkedTrailTest {

    private static CourseLink place(int number) {
        return CourseLink.to(CourseLink.Kind.CONCEPT, "c" + number);
    }

    @Test
    void aTrailIsAListOfPlacesAndAPointInIt() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int walk = 0; walk < 200; walk++) {
            Trail trail = new Trail();
            List<CourseLink> places = new ArrayList<>();
            int at = -1;
            for (int step = 0; step < 60; step++) {
                Optional<CourseLink> there;
                switch (random.nextInt(3)) {
                    case 0 -> {
                        there = trail.back();
                        assertEquals(at > 0 ? Optional.of(places.get(at - 1)) : Optional.empty(), there, "seed " + seed);
                        at = Math.max(at - 1, Math.min(at, 0));
                    }
                    case 1 -> {
                        there = trail.forward();
                        assertEquals(at + 1 < places.size() ? Optional.of(places.get(at + 1)) : Optional.empty(), there, "seed " + seed);
                        at = Math.min(at + 1, places.size() - 1);
                    }
                    default -> {
                        CourseLink next = place(random.nextInt(4));
                        trail.visit(next);
                        if (at < 0 || !places.get(at).equals(next)) {
                            places = new ArrayList<>(places.subList(0, at + 1));
                            places.add(next);
                            at++;
                        }
                    }
                }
                assertEquals(at > 0, trail.canGoBack(), "seed " + seed);
                assertEquals(at + 1 < places.size(), trail.canGoForward(), "seed " + seed);
            }
        }
    }

    @Test
    void whereOneIsAlreadyIsNoNewPlaceAndForgetsNothing() {
        Trail trail = new Trail();
        trail.visit(place(1));
        trail.visit(place(2));
        trail.back();
        trail.visit(place(1));
        assertEquals(Optional.of(place(2)), trail.forward(), "what is ahead is still there");
    }

    @Test
    void anotherPartOfTheSamePageIsAnotherPlace() {
        Trail trail = new Trail();
        trail.visit(place(1));
        trail.visit(place(1).at("part"));
        assertEquals(Optional.of(place(1)), trail.back());
    }
}
