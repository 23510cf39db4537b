package org.cyclework.ui.trainee.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.cyclework.ui.Reload;
import org.junit.jupiter.api.Test;

/** However many reasons come in one turn of the window, a part loads once; what is overtaken is cancelled. */
class ReloadTest {

    private final Deque<Runnable> turns = new ArrayDeque<>();
    private final List<String> log = new ArrayList<>();
    private int loads;
    private final Reload reload = new Reload(turns::add, () -> {
        int load = ++loads;
        log.add("load " + load);
        return () -> log.add("cancel " + load);
    });

    private void turn() {
        List<Runnable> now = List.copyOf(turns);
        turns.clear();
        now.forEach(Runnable::run);
    }

    @Test
    void manyReasonsInOneTurnLoadOnce() {
        reload.soon();
        reload.soon();
        reload.soon();
        assertEquals(List.of(), log, "not before the turn");
        turn();
        assertEquals(List.of("load 1"), log);
    }

    @Test
    void whatIsOvertakenIsCancelled() {
        reload.now();
        reload.soon();
        turn();
        assertEquals(List.of("load 1", "cancel 1", "load 2"), log);
    }

    @Test
    void loadingAtOnceServesWhoeverAskedForItSoon() {
        reload.soon();
        reload.now();
        turn();
        assertEquals(List.of("load 1"), log);
    }

    @Test
    void aReasonAfterTheLoadingBeganLoadsAgain() {
        reload.soon();
        turn();
        reload.soon();
        turn();
        assertEquals(2, loads);
    }
}
