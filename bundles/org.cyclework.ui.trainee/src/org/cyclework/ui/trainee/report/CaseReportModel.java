package org.cyclework.ui.trainee.report;

import java.util.ArrayList;
import java.util.List;
import org.cyclework.roleplay.check.CaseReport;
import org.cyclework.roleplay.check.CaseReportText;

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
        return new CaseReportModel(entries, of, "Playing “" + title + "”, case " + (entries.size() + 1) + " of " + of + " …", true);
    }

    static CaseReportModel stopped(List<Entry> entries, int of) {
        return new CaseReportModel(entries, of, "Stopped after " + entries.size() + " of " + of + " cases.", false);
    }

    static CaseReportModel done(List<Entry> entries) {
        long errors = entries.stream().flatMap(each -> each.report().findings().stream()).filter(found -> found.error()).count();
        long warnings = entries.stream().mapToLong(each -> each.report().findings().size()).sum() - errors;
        return new CaseReportModel(entries, entries.size(), errors + warnings == 0
                ? "All " + entries.size() + " cases were played, and nothing was found to mend."
                : "All " + entries.size() + " cases were played: " + errors + " to mend, " + warnings + " to look at.", false);
    }

    /** @return all of it as plain text */
    String text() {
        List<String> lines = new ArrayList<>(List.of(state, ""));
        for (Entry entry : entries) {
            lines.add(entry.title());
            lines.addAll(CaseReportText.of(entry.report()));
            entry.report().findings().forEach(found -> lines.add("  " + (found.error() ? "To mend: " : "To look at: ")
                    + (found.element().isEmpty() ? "" : found.element() + ": ") + found.message() + " " + found.remedy()));
            lines.add("");
        }
        return String.join("\n", lines);
    }
}
