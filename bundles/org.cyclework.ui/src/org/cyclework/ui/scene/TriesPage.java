package org.cyclework.ui.scene;

import java.util.List;
import java.util.Optional;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.report.figure.FigurePalette;
import org.cyclework.roleplay.Moves;
import org.cyclework.roleplay.ScaleWords;
import org.cyclework.roleplay.Try;
import org.cyclework.roleplay.TryComparison;

/** Two ways through a play: where they part, what changed for each, and what was said from there on; what was the same takes a line. */
public final class TriesPage {

    private final Try first;
    private final Try second;
    private final TryComparison tries;

    /** The two are of one play, the earlier one first. */
    public TriesPage(Try first, Try second) {
        this.first = first;
        this.second = second;
        tries = TryComparison.of(first.play(), second.play());
    }

    /** @return the page, with figures in these colours */
    public String html(FigurePalette palette) {
        StringBuilder html = new StringBuilder(Markup.heading("h1", Messages.Debrief_twoTries));
        html.append(Markup.paragraph(tries.parting().isPresent() ? Messages.bind(Messages.Debrief_part, tries.parting().getAsInt()) : Messages.Debrief_noPart));
        html.append(Markup.list(List.of(tries.ownChange(), tries.otherChange())));
        html.append(Markup.heading("h2", Messages.Debrief_said)).append(Markup.table("tries", Messages.Column_turn, Messages.bind(Messages.Figure_try, first.number()),
                Messages.bind(Messages.Figure_try, second.number())));
        for (TryComparison.Stretch stretch : tries.stretches()) {
            if (stretch.same()) {
                html.append("<tr class=\"same\"><td colspan=\"3\">").append(Markup.esc(stretch.folded())).append("</td></tr>");
            } else {
                stretch.rows().forEach(row -> html.append("<tr><td>").append(row.round()).append("</td><td>").append(cell(row.first())).append("</td><td>")
                        .append(cell(row.second())).append("</td></tr>"));
            }
        }
        return html.append("</tbody></table>")
                .append(Markup.figure(SceneFigures.compare(tries, first.play().seat(), first.number(), second.number()), palette, Messages.Debrief_triesFigure)).toString();
    }

    private String cell(Optional<TryComparison.Round> round) {
        return round.map(each -> said(tries.ownName(), each.ownLine(), each.ownMove()) + "<br/>" + said(tries.otherName(), each.otherLine(), each.otherMove())
                + Markup.aside(Messages.bind(Messages.Debrief_alarms, ScaleWords.step(each.ownFelt()), ScaleWords.step(each.otherFelt())))).orElse("—");
    }

    private static String said(String name, String line, MoveCode move) {
        return Markup.esc(Messages.bind(Messages.Debrief_line, name, line)) + " <span class=\"why\">" + Markup.esc(Moves.name(move)) + "</span>";
    }
}
