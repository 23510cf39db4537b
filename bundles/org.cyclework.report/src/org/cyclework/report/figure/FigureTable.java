package org.cyclework.report.figure;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The content of a figure as rows and columns, for whoever cannot see the picture or wants to copy the values.
 *
 * @param caption what the table is about
 * @param header the heads of the columns; the first is over the heads of the rows
 * @param rows each as long as the header; the first cell is the head of the row
 */
public record FigureTable(String caption, List<String> header, List<List<String>> rows) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException where a row is not as long as the header
     */
    public FigureTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException("A row of " + row.size() + " cells under " + header.size() + " heads");
            }
        }
    }

    /** @return one table element with a caption and heads of columns and rows; well-formed XML */
    public String html() {
        StringBuilder html = new StringBuilder("<table class=\"figure-table\"><caption>").append(Words.escape(caption))
                .append("</caption><thead><tr>");
        header.forEach(head -> html.append("<th scope=\"col\">").append(Words.escape(head)).append("</th>"));
        html.append("</tr></thead><tbody>");
        for (List<String> row : rows) {
            html.append("<tr><th scope=\"row\">").append(Words.escape(row.get(0))).append("</th>");
            row.subList(1, row.size()).forEach(cell -> html.append("<td>").append(Words.escape(cell)).append("</td>"));
            html.append("</tr>");
        }
        return html.append("</tbody></table>").toString();
    }

    /** @return the caption, the heads and the rows, a line each, with tabulators between cells; ends with a line break */
    public String text() {
        return caption + "\n" + line(header) + rows.stream().map(FigureTable::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> cell.replaceAll("\\s+", " ")).collect(Collectors.joining("\t")) + "\n";
    }
}
