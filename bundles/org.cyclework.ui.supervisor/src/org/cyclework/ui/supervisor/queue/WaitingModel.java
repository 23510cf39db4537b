package org.cyclework.ui.supervisor.queue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cyclework.supervision.QueueEntry;
import org.cyclework.ui.Counted;
import org.cyclework.ui.Dates;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.rows.Column;

/**
 * What was handed in, as a list; no SWT.
 *
 * @param queue what waits first, the oldest first; then the rest
 * @param today the day on which it is told
 * @param zone in which times are told
 */
record WaitingModel(List<QueueEntry> queue, LocalDate today, ZoneId zone) {

    /** Copies the list. */
    WaitingModel {
        queue = List.copyOf(queue);
    }

    /** @return the columns of the list */
    List<Column<QueueEntry>> columns() {
        return List.of(Column.of(Messages.Column_trainee, 20, QueueEntry::trainee), Column.of(Messages.Column_work, 24, QueueEntry::title),
                Column.by(Messages.Column_handedIn, 28, this::when, QueueEntry::when), Column.by(Messages.Column_state, 20, this::state, QueueEntry::state),
                Column.of(Messages.Column_message, 20, entry -> entry.message().lines().findFirst().orElse("")));
    }

    private String when(QueueEntry entry) {
        return Dates.when(entry.when().toInstant(), today, zone);
    }

    private String state(QueueEntry entry) {
        String words = entry.openedBy().filter(name -> entry.waits()).map(name -> Messages.bind(Messages.Waiting_opened, name)).orElse(entry.state().words());
        String again = entry.again() ? Messages.bind(Messages.Waiting_again, words) : words;
        return entry.late() ? Messages.bind(Messages.Waiting_late, again) : again;
    }

    /**
     * The rows of the list.
     *
     * @param answered whether what needs no answer any more stands in it as well
     */
    List<QueueEntry> rows(boolean answered) {
        return queue.stream().filter(entry -> answered || entry.waits()).toList();
    }

    /** @return how much waits, and since when */
    String summary() {
        List<QueueEntry> waiting = rows(false);
        Optional<QueueEntry> oldest = waiting.stream().min(Comparator.comparing(QueueEntry::when));
        return oldest.map(entry -> Counted.of(Messages.Waiting_many, waiting.size(), when(entry))).orElse(queue.isEmpty() ? "" : Messages.Waiting_allAnswered);
    }

    /** @return what is said where the list has no rows: what would be here, and the first step */
    String nothing() {
        return queue.isEmpty() ? Messages.Waiting_nothingYet : Messages.Waiting_nothing;
    }
}
