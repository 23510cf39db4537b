package org.cyclework.ui.supervisor.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.cyclework.supervision.AssignmentState;
import org.cyclework.supervision.QueueEntry;
import org.cyclework.ui.supervisor.Samples;
import org.cyclework.ui.supervisor.rows.Column;
import org.junit.jupiter.api.Test;

/** What waits is told with its number and since when; what has an answer is shown where it is asked for. */
class WaitingModelTest {

    private final QueueEntry sam = Samples.entry("Sam", AssignmentState.HANDED_IN, 2);
    private final QueueEntry mei = Samples.entry("Mei", AssignmentState.OPENED, 1);
    private final QueueEntry bo = Samples.entry("Bo", AssignmentState.SIGNED_OFF, 5);

    private static WaitingModel of(QueueEntry... queue) {
        return new WaitingModel(List.of(queue), LocalDate.of(2026, 3, 3), ZoneOffset.UTC);
    }

    private static String cell(WaitingModel model, int column, QueueEntry entry) {
        Column<QueueEntry> chosen = model.columns().get(column);
        return chosen.words().apply(entry);
    }

    @Test
    void onlyWhatWaitsIsShownAtFirst() {
        assertEquals(List.of(sam, mei), of(sam, mei, bo).rows(false));
        assertEquals(List.of(sam, mei, bo), of(sam, mei, bo).rows(true));
    }

    @Test
    void theLineSaysHowMuchWaitsAndSinceWhen() {
        assertEquals("2 pieces of work wait for you, the oldest since Sunday, 1 March, 14:05.", of(mei, sam, bo).summary());
        assertEquals("One piece of work waits for you, since yesterday, 14:05.", of(mei, bo).summary());
        assertEquals("Everything that was handed in has an answer.", of(bo).summary());
        assertEquals("", of().summary());
    }

    @Test
    void anEmptyListSaysWhatWouldBeHereAndTheFirstStep() {
        assertTrue(of().nothing().contains("assign something"), of().nothing());
        assertTrue(of(bo).nothing().startsWith("Nothing waits."), of(bo).nothing());
    }

    @Test
    void aRowSaysWhoWhatWhenAndHowFar() {
        WaitingModel model = of(sam);
        assertEquals("Sam", cell(model, 0, sam));
        assertEquals("Two keys on the hook", cell(model, 1, sam));
        assertEquals("Sunday, 1 March, 14:05", cell(model, 2, sam));
        assertEquals("handed in", cell(model, 3, sam));
    }

    @Test
    void whoOpenedItAndThatItComesAgainAndLateIsSaid() {
        QueueEntry again = new QueueEntry(sam.key(), "Sam", sam.assignment(), sam.title(), sam.kind(), sam.when(), true, AssignmentState.OPENED, Optional.of("Ben"),
                "First line\nsecond line", true);
        assertEquals("opened by Ben, another time · late", cell(of(again), 3, again));
        assertEquals("First line", cell(of(again), 4, again));
    }

    @Test
    void aColumnOfDaysIsInTheOrderOfDays() {
        assertTrue(of(sam, mei).columns().get(2).order().compare(sam, mei) < 0);
    }
}
