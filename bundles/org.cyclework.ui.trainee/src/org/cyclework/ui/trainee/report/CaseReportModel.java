package org.cyclework.ui.trainee.report;

import java.util.ArrayList;
import java.util.List;
import org.cyclework.roleplay.check.CaseReport;
import org.cyclework.roleplay.check.CaseReportText;
import org.cyclework.ui.trainee.Messages;

/**
 * How far the report has come.
 *
 * @param entries the cases that were played, in the course's order
 * @param of how many there are
 * @param state what to say of it
 * @param running whether it goes on
 */
record CaseReportModel(List<Entry> entries, int of, String state, boolean running) {

    /**
     * One case.
     *
     * @param title its title
     * @param report what was found
     */
    record Entry(String title, CaseReport report) {
    }

    /** Copies the list. */
    CaseReportModel {
        entries = List.copyOf(entries);
    }

    static CaseReportModel playing(List<Entry> entries, int of, String title) {
        return new CaseReportModel(entries, of, Messages.bind(Messages.Report_playing, new Object[] {title, entries.size() + 1, of}), true);
    }

    static CaseReportModel stopped(List<Entry> entries, int of) {
        return new CaseReportModel(entries, of, Messages.bind(Messages.Report_stopped, entries.size(), of), false);
    }

    static CaseReportModel done(List<Entry> entries) {
        long errors = entries.stream().flatMap(each -> each.report().findings().stream()).filter(found -> found.error()).count();
        long warnings = entries.stream().mapToLong(each -> each.report().findings().size()).sum() - errors;
        return new CaseReportModel(entries, entries.size(), errors + warnings == 0
                ? Messages.bind(Messages.Report_sound, entries.size())
                : Messages.bind(Messages.Report_found, new Object[] {entries.size(), errors, warnings}), false);
    }

    /** @return all of it as plain text */
    String text() {
        List<String> lines = new ArrayList<>(List.of(state, ""));
        for (Entry entry : entries) {
            lines.add(entry.title());
            lines.addAll(CaseReportText.of(entry.report()));
            entry.report().findings().forEach(found -> lines.add("  " + Messages.bind(found.error() ? Messages.Report_mend : Messages.Report_look,
                    (found.element().isEmpty() ? "" : found.element() + ": ") + found.message() + " " + found.remedy())));
            lines.add("");
        }
        return String.join("\n", lines);
    }
}
