package org.cyclework.ui.supervisor.people;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cyclework.supervision.ClassListReport;
import org.cyclework.ui.Counted;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.rows.Column;

/**
 * What a class list would come to, before anything is done; no SWT.
 *
 * @param report row by row
 */
record ClassListPage(ClassListReport report) {

    static List<Column<ClassListReport.Row>> columns() {
        return List.of(Column.by(Messages.Column_line, 10, row -> Integer.toString(row.line()), ClassListReport.Row::line), Column.of(Messages.Column_name, 34, ClassListReport.Row::name),
                Column.by(Messages.Column_fate, 22, row -> words(row.fate()), ClassListReport.Row::fate), Column.of(Messages.Column_why, 50, ClassListReport.Row::why));
    }

    private static String words(ClassListReport.Fate fate) {
        return switch (fate) {
            case ENROLLED -> Messages.Fate_enrolled;
            case JOINS -> Messages.Fate_joins;
            case THERE -> Messages.Fate_there;
            case SEVERAL -> Messages.Fate_several;
            case TWICE -> Messages.Fate_twice;
            case REFUSED -> Messages.Fate_refused;
        };
    }

    /** @return the rows: what somebody has to look at first, then what would be done */
    List<ClassListReport.Row> rows() {
        return report.rows().stream().sorted((one, other) -> Boolean.compare(changes(one), changes(other))).toList();
    }

    private static boolean changes(ClassListReport.Row row) {
        return row.fate() == ClassListReport.Fate.ENROLLED || row.fate() == ClassListReport.Fate.JOINS;
    }

    /** @return how many rows come to what, in a line */
    String summary() {
        Map<ClassListReport.Fate, Long> counts = report.rows().stream()
                .collect(Collectors.groupingBy(ClassListReport.Row::fate, () -> new EnumMap<>(ClassListReport.Fate.class), Collectors.counting()));
        String told = counts.entrySet().stream().map(entry -> Messages.bind(Messages.Given_count, entry.getValue(), words(entry.getKey()))).collect(Collectors.joining(" · "));
        return Counted.of(Messages.Import_summary, report.rows().size(), report.groupName(), told);
    }
}
