package org.cyclework.ui.scene;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.report.figure.Figure;
import org.cyclework.report.figure.FigurePalette;
import org.cyclework.roleplay.DebriefNumbers;
import org.cyclework.roleplay.Moves;

/** The pieces of XHTML that the pages of a debrief are put together from; every text is escaped. */
public final class Markup {

    private Markup() {
    }

    /** @return the text as it stands in a page */
    public static String esc(String words) {
        return Seating.escape(words);
    }

    /** @return an element with text in it */
    public static String heading(String element, String words) {
        return "<" + element + ">" + esc(words) + "</" + element + ">";
    }

    /** @return a paragraph; nothing where there are no words */
    public static String paragraph(String words) {
        return words.isEmpty() ? "" : "<p>" + esc(words) + "</p>";
    }

    /** @return a line of second rank; nothing where there are no words */
    public static String note(String words, String cssClass) {
        return words.isEmpty() ? "" : "<p class=\"note " + cssClass + "\">" + esc(words) + "</p>";
    }

    /** A sentence whose one argument stands out. */
    public static String marked(String sentence, String argument) {
        return esc(sentence).replace("{0}", "<strong>" + esc(argument) + "</strong>");
    }

    /** Words of second rank below others in one cell. */
    public static String aside(String words) {
        return "<br/><span class=\"why\">" + esc(words) + "</span>";
    }

    /** A part that opens when it is asked for. */
    public static String folded(String summary, String html) {
        return html.isEmpty() ? "" : "<details><summary>" + esc(summary) + "</summary>" + html + "</details>";
    }

    /** A part under a heading; nothing where there is nothing in it. */
    public static String part(String heading, String html) {
        return html.isEmpty() ? "" : heading("h2", heading) + html;
    }

    /** The beginning of a table, up to its first row. */
    public static String table(String cssClass, String... columns) {
        String begin = cssClass.isEmpty() ? "<table>" : "<table class=\"" + cssClass + "\">";
        return begin + Stream.of(columns).map(column -> heading("th", column)).collect(Collectors.joining("", "<thead><tr>", "</tr></thead><tbody>"));
    }

    /** Figures in rows, under what they are about. */
    public static String table(DebriefNumbers.Table figures) {
        return figures.rows().stream().map(row -> "<tr>" + row.stream().map(cell -> "<td>" + esc(cell) + "</td>").collect(Collectors.joining()) + "</tr>")
                .collect(Collectors.joining("", heading("h3", figures.title()) + table("numbers", figures.heads().toArray(String[]::new)), "</tbody></table>"));
    }

    public static String list(List<String> lines) {
        return lines.isEmpty() ? "" : lines.stream().map(line -> "<li>" + esc(line) + "</li>").collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    /** What a move is called, with its strength where it has one. */
    public static String move(MoveCode move, int intensity) {
        return Moves.hasStrength(move) ? Messages.bind(Messages.Debrief_move, Moves.name(move), Moves.strength(intensity)) : Moves.name(move);
    }

    /** A drawing with its caption, and for who cannot see it the same as a table. */
    public static String figure(Figure figure, FigurePalette palette, String caption) {
        return "<figure>" + figure.svg(palette) + "<figcaption>" + esc(caption) + "</figcaption></figure>" + folded(Messages.Debrief_table, figure.table().html());
    }
}
