package org.cyclework.ui.trainee.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.ui.Undo;
import org.junit.jupiter.api.Test;

/** What was done is taken back in turn, and done again. */
class UndoTest {

    private static final UUID ADA = new UUID(0, 1);
    private static final UUID BEN = new UUID(0, 2);

    private final Undo undo = new Undo();
    private final List<String> log = new ArrayList<>();
    private final Set<String> impossible = new HashSet<>();

    /** Writes down each time it is reversed. */
    private final class Logged implements Undo.Step {

        private final String name;
        private final boolean done;

        Logged(String name, boolean done) {
            this.name = name;
            this.done = done;
        }

        @Override
        public String label() {
            return name;
        }

        @Override
        public boolean possible() {
            return !impossible.contains(name);
        }

        @Override
        public Undo.Step reverse() throws IOException {
            if (name.equals("broken")) {
                throw new IOException("no");
            }
            log.add((done ? "-" : "+") + name);
            return new Logged(name, !done);
        }
    }

    private void did(String... names) {
        for (String name : names) {
            undo.did(ADA, new Logged(name, true));
        }
    }

    @Test
    void theLastStepIsTakenBackFirstAndDoneAgainLast() throws Exception {
        did("a", "b");
        assertEquals(Optional.of("b"), undo.label(ADA, true));
        undo.reverse(ADA, true);
        undo.reverse(ADA, true);
        assertEquals(Optional.empty(), undo.reverse(ADA, true));
        assertEquals(Optional.of("a"), undo.label(ADA, false));
        undo.reverse(ADA, false);
        undo.reverse(ADA, false);
        assertEquals(List.of("-b", "-a", "+a", "+b"), log);
        assertEquals(Optional.of("b"), undo.label(ADA, true));
    }

    @Test
    void whatWasTakenBackIsGoneOnceSomethingElseIsDone() throws Exception {
        did("a");
        undo.reverse(ADA, true);
        did("b");
        assertEquals(Optional.empty(), undo.label(ADA, false));
    }

    @Test
    void whatBecameImpossibleIsPassedOver() throws Exception {
        did("a", "b");
        impossible.add("b");
        assertEquals(Optional.of("a"), undo.label(ADA, true));
        undo.reverse(ADA, true);
        assertEquals(List.of("-a"), log);
    }

    @Test
    void whatCouldNotBeKeptCanBeTriedAgain() {
        did("broken");
        assertThrows(IOException.class, () -> undo.reverse(ADA, true));
        assertEquals(Optional.of("broken"), undo.label(ADA, true));
        assertEquals(Optional.empty(), undo.label(ADA, false));
    }

    @Test
    void nobodyTakesBackWhatSomebodyElseDid() {
        did("a");
        assertEquals(Optional.empty(), undo.label(BEN, true));
    }

    @Test
    void whoFollowsHearsOfEachStep() throws Exception {
        List<String> heard = new ArrayList<>();
        undo.follow(() -> heard.add("x"));
        did("a");
        undo.reverse(ADA, true);
        assertEquals(2, heard.size());
        for (int i = 0; i < 60; i++) {
            did("s" + i);
        }
        int steps = 0;
        while (undo.reverse(ADA, true).isPresent()) {
            steps++;
        }
        assertTrue(steps <= 50, "the oldest are forgotten");
    }
}
