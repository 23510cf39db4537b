package org.cyclework.ui.supervisor.queue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.cyclework.supervision.AssignmentState;
import org.cyclework.supervision.GivenAssignment;
import org.cyclework.supervision.QueueEntry;
import org.cyclework.ui.Awaiting.Line;
import org.cyclework.ui.Counted;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Dates;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.office.Kinds;

/**
 * What waits for a supervisor, counted for the start page; no SWT.
 *
 * @param queue what was handed in
 * @param given what was assigned
 * @param today the day on which it is told
 * @param zone in which times are told
 */
record AwaitingModel(List<QueueEntry> queue, List<GivenAssignment> given, LocalDate today, ZoneId zone) {

    /** Copies the lists. */
    AwaitingModel {
        queue = List.copyOf(queue);
        given = List.copyOf(given);
    }

    /** @return a line for each kind of what waits; one that says so where nothing does, or what comes first where nothing was assigned yet */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        List<QueueEntry> waiting = queue.stream().filter(QueueEntry::waits).toList();
        waiting.stream().map(QueueEntry::when).min(Comparator.naturalOrder()).ifPresent(oldest -> lines.add(handedIn(waiting, oldest)));
        long asked = people(member -> member.state() == AssignmentState.RETURNED);
        if (asked > 0) {
            lines.add(new Line("given", Counted.of(Messages.Awaiting_returned, asked), Messages.Awaiting_returnedLine, CourseLink.to(Kinds.GIVEN, "")));
        }
        long late = people(member -> member.late() && member.state().isOpen());
        if (late > 0) {
            lines.add(new Line("given", Counted.of(Messages.Awaiting_late, late), Messages.Awaiting_lateLine, CourseLink.to(Kinds.GIVEN, "")));
        }
        if (queue.isEmpty() && given.isEmpty()) {
            return List.of(new Line("people", Messages.Awaiting_begin, Messages.Awaiting_beginLine, CourseLink.to(Kinds.PEOPLE, "")));
        }
        return lines.isEmpty() ? List.of(new Line("waiting", Messages.Awaiting_nothing, Messages.Awaiting_nothingLine, CourseLink.to(Kinds.WAITING, ""))) : lines;
    }

    private Line handedIn(List<QueueEntry> waiting, OffsetDateTime oldest) {
        List<String> more = new ArrayList<>(List.of(Messages.bind(Messages.Awaiting_since, Dates.when(oldest.toInstant(), today, zone))));
        count(Messages.Awaiting_questions, waiting.stream().filter(entry -> !entry.message().isBlank()).count(), more);
        count(Messages.Awaiting_again, waiting.stream().filter(QueueEntry::again).count(), more);
        return new Line("waiting", Counted.of(Messages.Awaiting_handedIn, waiting.size()), String.join("  ·  ", more), CourseLink.to(Kinds.WAITING, ""));
    }

    private static void count(String words, long count, List<String> into) {
        if (count > 0) {
            into.add(Counted.of(words, count));
        }
    }

    private long people(Predicate<GivenAssignment.Member> who) {
        return given.stream().filter(each -> !each.assignment().withdrawn()).flatMap(each -> each.people().stream()).filter(who).count();
    }
}
