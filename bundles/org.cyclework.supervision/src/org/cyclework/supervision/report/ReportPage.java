package org.cyclework.supervision.report;

import java.util.List;
import java.util.Objects;

/**
 * A report as it goes out: blocks to be printed, the same whether on paper or on the screen.
 *
 * @param title what it is
 * @param made a line that says when and by whom it was made, and as of when
 * @param blocks what it says, in order
 * @param leavesOut what it leaves out and why, sentences; at least one
 */
public record ReportPage(String title, String made, List<Block> blocks, List<String> leavesOut) {

    /** Copies the lists. */
    public ReportPage {
        Objects.requireNonNull(title);
        Objects.requireNonNull(made);
        blocks = List.copyOf(blocks);
        leavesOut = List.copyOf(leavesOut);
        if (leavesOut.isEmpty()) {
            throw new IllegalArgumentException("a report says what it leaves out");
        }
    }

    /** A part of a report. */
    public sealed interface Block {

        /**
         * A heading.
         *
         * @param text its words
         */
        record Heading(String text) implements Block {
        }

        /**
         * A paragraph.
         *
         * @param text its words
         */
        record Paragraph(String text) implements Block {
        }

        /**
         * A table.
         *
         * @param columns its heading
         * @param rows as many cells each as there are columns
         */
        record Table(List<String> columns, List<List<String>> rows) implements Block {

            /** Copies the lists. */
            public Table {
                columns = List.copyOf(columns);
                rows = rows.stream().map(List::copyOf).toList();
            }
        }

        /**
         * A line for a name to be signed above.
         *
         * @param under what stands under it
         */
        record SignatureLine(String under) implements Block {
        }
    }

    /** @return the body of a page: a well-formed fragment of XHTML */
    public String xhtml() {
        return PageXhtml.of(this);
    }

    /** @return the tables as CSV: UTF-8 with a byte order mark, commas, CRLF; title, date and what it leaves out come first */
    public byte[] csv() {
        return PageCsv.of(this);
    }
}
