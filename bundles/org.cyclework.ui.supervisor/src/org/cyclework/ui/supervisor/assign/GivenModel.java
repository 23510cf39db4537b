package org.cyclework.ui.supervisor.assign;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cyclework.supervision.Assignment;
import org.cyclework.supervision.GivenAssignment;
import org.cyclework.ui.Counted;
import org.cyclework.ui.Dates;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.rows.Column;

/**
 * What was assigned, as a list, and how far everybody is with one of them; no SWT.
 *
 * @param given the newest first
 * @param today the day on which it is told
 */
record GivenModel(List<GivenAssignment> given, LocalDate today) {

    /** Copies the list. */
    GivenModel {
        given = List.copyOf(given);
    }

    /** @return the one with this id; empty where it is not in the list, or not yet */
    Optional<GivenAssignment> find(String id) {
        return given.stream().filter(one -> one.assignment().id().toString().equals(id)).findFirst();
    }

    /** @return the columns of the list */
    static List<Column<GivenAssignment>> columns() {
        return List.of(Column.of(Messages.Column_work, 30, one -> one.assignment().title()), Column.of(Messages.Column_kind, 14, one -> AssignChoices.name(one.assignment().task().kind())),
                Column.of(Messages.Column_to, 20, one -> one.assignment().toName()), Column.by(Messages.Column_due, 22, GivenModel::due, one -> one.assignment().terms().due().orElse(null)),
                Column.of(Messages.Column_howFar, 40, GivenModel::howFar));
    }

    private static String due(GivenAssignment one) {
        return one.assignment().terms().due().map(Dates::day).orElse("—");
    }

    /** @return how many are how far, in words */
    static String howFar(GivenAssignment one) {
        if (one.assignment().withdrawn()) {
            return Messages.Given_withdrawn;
        }
        String counts = one.counts().entrySet().stream().map(entry -> Messages.bind(Messages.Given_count, entry.getValue(), entry.getKey().words())).collect(Collectors.joining(" · "));
        long late = one.people().stream().filter(GivenAssignment.Member::late).count();
        String all = counts.isEmpty() ? Messages.Given_nobody : counts;
        return late == 0 ? all : Messages.bind(Messages.Given_late, all, late);
    }

    /** @return the columns of the list of people */
    List<Column<GivenAssignment.Member>> peopleColumns() {
        return List.of(Column.of(Messages.Column_trainee, 34, GivenAssignment.Member::name), Column.by(Messages.Column_state, 30, GivenModel::state, GivenAssignment.Member::state),
                Column.by(Messages.Column_handedIn, 36, this::handedIn, member -> member.handedIn().orElse(null)));
    }

    private static String state(GivenAssignment.Member member) {
        return member.late() ? Messages.bind(Messages.Waiting_late, member.state().words()) : member.state().words();
    }

    private String handedIn(GivenAssignment.Member member) {
        return member.handedIn().map(at -> Dates.when(at.toInstant(), today, ZoneId.systemDefault())).orElse("—");
    }

    /** @return a line about an assignment: by whom and when it was made, its terms, and whether the course has moved on */
    String about(GivenAssignment one) {
        Assignment assignment = one.assignment();
        StringBuilder words = new StringBuilder(Messages.bind(Messages.Given_by, assignment.byName(), Dates.day(assignment.made().toLocalDate())));
        assignment.terms().from().ifPresent(day -> words.append(" · ").append(Messages.bind(Messages.Given_from, Dates.day(day))));
        assignment.terms().due().ifPresent(day -> words.append(" · ").append(Messages.bind(Messages.Given_due, Dates.day(day))));
        assignment.terms().tries().ifPresent(tries -> words.append(" · ").append(Counted.of(Messages.Given_tries, tries)));
        if (!assignment.after().isEmpty()) {
            words.append(" · ").append(Messages.bind(Messages.Given_after, String.join(", ", assignment.after())));
        }
        switch (assignment.course()) {
            case MOVED_ON -> words.append("\n").append(Messages.Given_movedOn);
            case MISSING -> words.append("\n").append(Messages.Given_missing);
            case AS_ASSIGNED -> {}
        }
        return assignment.terms().note().isBlank() ? words.toString() : words.append("\n").append(Messages.bind(Messages.Given_note, assignment.terms().note())).toString();
    }
}
