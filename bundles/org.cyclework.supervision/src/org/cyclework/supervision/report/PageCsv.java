package org.cyclework.supervision.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the tables of a report as CSV that spreadsheets open. */
final class PageCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private PageCsv() {
    }

    static byte[] of(ReportPage page) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        row(text, List.of(page.title()));
        row(text, List.of(page.made()));
        page.leavesOut().forEach(sentence -> row(text, List.of(sentence)));
        for (ReportPage.Block block : page.blocks()) {
            if (block instanceof ReportPage.Block.Table table) {
                row(text, List.of());
                row(text, table.columns());
                table.rows().forEach(cells -> row(text, cells));
            } else if (block instanceof ReportPage.Block.Heading heading) {
                row(text, List.of());
                row(text, List.of(heading.text()));
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void row(StringBuilder text, List<String> cells) {
        text.append(cells.stream().map(PageCsv::cell).collect(Collectors.joining(","))).append("\r\n");
    }

    /** A cell that a spreadsheet would take for a formula gets an apostrophe in front. */
    private static String cell(String value) {
        String safe = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return safe.matches("(?s).*[\",\r\n;].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
