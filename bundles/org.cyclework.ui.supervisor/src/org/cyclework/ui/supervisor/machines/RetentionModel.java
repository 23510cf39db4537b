package org.cyclework.ui.supervisor.machines;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.PersonName;
import org.cyclework.record.RecordKeeping;
import org.cyclework.record.Retention;
import org.cyclework.ui.Counted;
import org.cyclework.ui.Dates;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.rows.Column;

/**
 * How long the institution keeps the work of people who left, and whose time is over; no SWT.
 *
 * @param months for how many months; empty where there is no rule
 * @param rows whose time is over, who left first first
 */
record RetentionModel(OptionalInt months, List<RetentionModel.Row> rows) {

    /**
     * Somebody whose time is over.
     *
     * @param person who
     * @param name what the person is called
     * @param left when the person left the last group
     * @param due from when on the work is not kept any longer
     */
    record Row(UUID person, String name, LocalDate left, LocalDate due) {
    }

    /** Copies the list. */
    RetentionModel {
        rows = List.copyOf(rows);
    }

    /**
     * Reads it; slow.
     *
     * @param access an administrator's
     */
    static RetentionModel read(Retention retention, Access access, Map<UUID, String> names) {
        return new RetentionModel(retention.months(access),
                retention.due(access).stream().map(due -> new Row(due.person(), names.getOrDefault(due.person(), Messages.People_unknown), due.left(), due.due())).toList());
    }

    static List<Column<Row>> columns() {
        return List.of(Column.of(Messages.Column_name, 40, Row::name), Column.by(Messages.Column_left, 30, row -> Dates.day(row.left()), Row::left),
                Column.by(Messages.Column_dueSince, 30, row -> Dates.day(row.due()), Row::due));
    }

    /** @return the rule, and that it erases nobody */
    String line() {
        return months.isEmpty() ? Messages.Keep_noRule : Counted.of(Messages.Keep_rule, months.getAsInt());
    }

    /** @return what is said where nobody is in the list */
    String nobody() {
        return months.isEmpty() ? Messages.Keep_nobodyByNone : Messages.Keep_nobody;
    }

    /** @return why what was typed is no number of months; nothing where it is one */
    static String wrong(String typed) {
        return number(typed) < 1 || number(typed) > Retention.LONGEST ? Messages.bind(Messages.Keep_wrong, Retention.LONGEST) : "";
    }

    /** @return the months that were typed; none where that is no number */
    static int number(String typed) {
        return typed.strip().matches("[0-9]{1,4}") ? Integer.parseInt(typed.strip()) : 0;
    }

    /** @return what erasing somebody comes to, before it is done, and what has to be typed for it */
    static String askErase(Row row) {
        return Messages.bind(Messages.Keep_askErase, PersonName.isolated(row.name()));
    }

    /** Erases somebody from the list; slow. @return what is said then */
    static String erase(RecordKeeping keeping, Access administrator, Row row) {
        keeping.erase(administrator.about(row.person()));
        return Messages.bind(Messages.Keep_erased, PersonName.isolated(row.name()));
    }
}
