package org.cyclework.supervision.report;

import java.util.List;

/** Writes a report as the body of a page. */
final class PageXhtml {

    private final StringBuilder out = new StringBuilder();

    private PageXhtml() {
    }

    static String of(ReportPage page) {
        PageXhtml writer = new PageXhtml();
        writer.element("h1", page.title());
        writer.paragraph("meta", page.made());
        page.blocks().forEach(writer::block);
        page.leavesOut().forEach(sentence -> writer.paragraph("note", sentence));
        return writer.out.toString();
    }

    private void block(ReportPage.Block block) {
        switch (block) {
            case ReportPage.Block.Heading heading -> element("h2", heading.text());
            case ReportPage.Block.Paragraph paragraph -> element("p", paragraph.text());
            case ReportPage.Block.Table table -> table(table);
            case ReportPage.Block.SignatureLine line -> paragraph("signature", line.under());
        }
    }

    private void table(ReportPage.Block.Table table) {
        out.append("<table><thead>");
        row("th", table.columns());
        out.append("</thead><tbody>");
        table.rows().forEach(cells -> row("td", cells));
        out.append("</tbody></table>");
    }

    private void row(String name, List<String> cells) {
        out.append("<tr>");
        cells.forEach(cell -> element(name, cell));
        out.append("</tr>");
    }

    private void paragraph(String kind, String words) {
        out.append("<p class=\"").append(kind).append("\">");
        text(words);
        out.append("</p>");
    }

    private void element(String name, String words) {
        out.append('<').append(name).append('>');
        text(words);
        out.append("</").append(name).append('>');
    }

    /** Characters that no page may hold are left out. */
    private void text(String words) {
        words.codePoints().filter(c -> c == '\t' || c == '\n' || c >= ' ' && c != 0x7F && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF)
                .forEach(c -> {
                    switch (c) {
                        case '<' -> out.append("&lt;");
                        case '>' -> out.append("&gt;");
                        case '&' -> out.append("&amp;");
                        case '"' -> out.append("&quot;");
                        default -> out.appendCodePoint(c);
                    }
                });
    }
}
