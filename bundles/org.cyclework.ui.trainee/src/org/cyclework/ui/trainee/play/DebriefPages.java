package org.cyclework.ui.trainee.play;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Seat;
import org.cyclework.report.figure.Figure;
import org.cyclework.report.figure.FigurePalette;
import org.cyclework.roleplay.Debrief;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.LoopComparison;
import org.cyclework.roleplay.Moves;
import org.cyclework.roleplay.Reflection;
import org.cyclework.roleplay.Try;
import org.cyclework.roleplay.TryComparison;
import org.cyclework.ui.trainee.Messages;

/** The pages of a debrief, in the order in which they are worked through; no SWT. */
final class DebriefPages {

    private final Debrief debrief;
    private final KeptPlay kept;
    private final Seat ownSeat;
    private final FigurePalette palette;
    private final Function<String, String> lessonTitles;
    private final Map<String, String> found;

    /**
     * @param debrief the debrief
     * @param kept the play it belongs to, with what the trainee wrote
     * @param lessonTitles gives a lesson's title for its id
     * @param found the place in the lessons that was found for the words of a turning point, as a link; words without one were
     *     found nowhere
     * @param palette the colours of figures
     */
    DebriefPages(Debrief debrief, KeptPlay kept, Function<String, String> lessonTitles, Map<String, String> found, FigurePalette palette) {
        this.found = Map.copyOf(found);
        this.palette = palette;
        this.debrief = debrief;
        this.kept = kept;
        this.ownSeat = debrief.seat();
        this.lessonTitles = lessonTitles;
    }

    /** @return what a lesson is called, with its number */
    String lessonTitle(String id) {
        return lessonTitles.apply(id);
    }

    /** @return how to step out of the role before anything is looked at */
    String outOfRole() {
        StringBuilder html = new StringBuilder(heading("h1", Messages.Debrief_outOfRole)).append(paragraph(Messages.bind(Messages.Debrief_putDown, debrief.ownName()))).append("<ol>");
        List.of(Messages.Debrief_ownName, Messages.bind(Messages.Debrief_differ, debrief.ownName()), Messages.Debrief_leave,
                Messages.Debrief_feet).forEach(step -> html.append("<li>").append(esc(step)).append("</li>"));
        return html.append("</ol>").append(paragraph(Messages.Debrief_strongFeeling)).append(note(debrief.end().text(), "closing")).toString();
    }

    /** @return what was played, felt and shown, and the guesses against it */
    String whatHappened() {
        Figure curves = SceneFigures.curves(debrief);
        StringBuilder html = new StringBuilder(heading("h1", Messages.Debrief_happened)).append(paragraph(debrief.opening()));
        if (!debrief.end().outcomeName().isEmpty()) {
            html.append("<p>").append(marked(Messages.Debrief_closed, debrief.end().outcomeName())).append("</p>");
        }
        html.append(figure(curves, Messages.Debrief_curves)).append(guessedPeak());
        if (!debrief.beats().isEmpty()) {
            html.append(heading("h2", Messages.Debrief_guesses)).append(table("guesses", Messages.Column_question, Messages.Column_you, Messages.Column_itWas));
            for (Debrief.BeatReview beat : debrief.beats()) {
                html.append("<tr><td>").append(esc(beat.prompt())).append("</td><td>").append(esc(beat.answer())).append("</td><td>")
                        .append(beat.truth().map(DebriefPages::esc).orElse("—")).append("</td></tr>");
                if (!beat.feedback().isEmpty()) {
                    html.append("<tr><td colspan=\"3\" class=\"feedback\">").append(esc(beat.feedback())).append("</td></tr>");
                }
            }
            html.append("</tbody></table>");
            debrief.calibration().sentences().forEach(sentence -> html.append(paragraph(sentence)));
            debrief.calibration().brier().ifPresent(brier -> html.append(unfold(Messages.Debrief_numbers))
                    .append(paragraph(Messages.bind(Messages.Debrief_brier, String.format(Locale.ROOT, "%.2f", brier)))).append("</details>"));
        }
        html.append(paragraph(debrief.evidenceNote())).append(wordings()).append(heading("h2", Messages.Debrief_said)).append(transcript());
        return html.toString();
    }

    /** The guess that was made before the lines were shown. */
    private String guessedPeak() {
        String guess = AccountPanel.written(kept, Reflection.Kind.ESTIMATE, AccountPanel.PEAK);
        double peak = debrief.other().felt().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return guess.isEmpty() ? "" : "<p>" + marked(Messages.bind(Messages.Debrief_guessed, debrief.otherName(), "{0}"), guess) + " "
                + marked(Messages.Debrief_wentUp, String.format(Locale.ROOT, "%.0f", 10 * peak)) + "</p>";
    }

    private String wordings() {
        if (debrief.wordings().isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder(heading("h2", Messages.Debrief_ownWords)).append(table("", Messages.Column_turn, Messages.Column_wouldSay,
                Messages.Column_chose, Messages.Column_learn));
        for (Debrief.Wording each : debrief.wordings()) {
            html.append("<tr><td>").append(each.round()).append("</td><td>").append(esc(each.ownWords())).append("</td><td>")
                    .append(esc(each.chosen())).append("<br/><span class=\"why\">").append(Moves.name(each.move())).append("</span></td><td>")
                    .append(each.model().map(model -> esc(model.line()) + "<br/><span class=\"why\">" + esc(model.reason()) + "</span>").orElse("—"))
                    .append("</td></tr>");
        }
        return html.append("</tbody></table>").toString();
    }

    private String transcript() {
        StringBuilder html = new StringBuilder(table("transcript", Messages.Column_turn, Messages.Column_who, Messages.Column_said, Messages.Column_move));
        int scene = 0;
        for (Debrief.PlayedTurn turn : debrief.turns()) {
            if (turn.scene() != scene && debrief.scenes().size() > 1) {
                html.append("<tr><th colspan=\"4\" scope=\"colgroup\">").append(esc(sceneTitle(turn.scene()))).append("</th></tr>");
            }
            scene = turn.scene();
            Seat seat = turn.line().own() ? ownSeat : Seating.other(ownSeat);
            html.append("<tr><td>").append(turn.round()).append("</td><td class=\"").append(Seating.seatClass(seat)).append("\">")
                    .append(Seating.mark(seat)).append(' ').append(esc(turn.line().name())).append("</td><td>").append(esc(turn.line().text()));
            turn.explanation().forEach(why -> html.append("<br/><span class=\"why\">").append(esc(why)).append("</span>"));
            html.append("</td><td>").append(move(turn.move(), turn.intensity()));
            if (turn.applied() != turn.move()) {
                html.append("<br/>").append(esc(Messages.bind(Messages.Debrief_landed, Moves.name(turn.applied()))));
            }
            if (turn.pinned()) {
                html.append("<br/>").append(esc(Messages.Debrief_fixed));
            }
            html.append("</td></tr>");
        }
        return html.append("</tbody></table>").toString();
    }

    private String sceneTitle(int number) {
        return debrief.scenes().stream().filter(each -> each.number() == number).map(Debrief.PlayedScene::title).findFirst().orElse("");
    }

    /** @return the turning points and the loop */
    String why() {
        StringBuilder html = new StringBuilder(heading("h1", Messages.Debrief_why)).append(heading("h2", Messages.Debrief_strength)).append(paragraph(debrief.strength()));
        if (debrief.turningPoints().isEmpty()) {
            html.append(paragraph(Messages.Debrief_noPoint));
        }
        for (Debrief.TurningPoint point : debrief.turningPoints()) {
            turningPoint(html, point);
        }
        SceneFigures.loop(debrief).ifPresent(loop -> html.append(heading("h2", Messages.Debrief_loopPlayed)).append(figure(loop, Messages.Debrief_loopFilled)));
        return html.toString();
    }

    private void turningPoint(StringBuilder html, Debrief.TurningPoint point) {
        html.append("<section class=\"turning-point\">").append(heading("h2", Messages.bind(Messages.Debrief_point, point.round()))).append("<blockquote>").append(esc(point.line()))
                .append("</blockquote><p class=\"move\">").append(move(point.move(), point.intensity())).append("</p>");
        point.why().forEach(why -> html.append(paragraph(why)));
        if (!point.alternatives().isEmpty()) {
            html.append(paragraph(Messages.Debrief_again)).append("<ul>");
            point.alternatives().forEach(other -> html.append("<li>").append(esc(other.text())).append("</li>"));
            html.append("</ul>");
        }
        html.append(numbers(point)).append(paragraph(point.question())).append("<p>").append(esc(Messages.Debrief_lookAt)).append(" <a class=\"term\" href=\"cw:concept/").append(esc(point
                .conceptKey())).append("\">")
                .append(esc(point.conceptKey().replace('-', ' '))).append("</a>");
        if (found.containsKey(point.search())) {
            html.append(" · ").append(found.get(point.search()));
        }
        point.articleItem().ifPresent(item -> html.append(" <a class=\"cite article\" href=\"cw:article/").append(esc(item))
                .append("\">").append(esc(Messages.bind(Messages.Debrief_article, item))).append("</a>"));
        html.append("</p></section>");
    }

    /** The figures behind the words, for who wants them. */
    private String numbers(Debrief.TurningPoint point) {
        StringBuilder html = new StringBuilder(unfold(Messages.Debrief_numbers)).append(paragraph(Messages.Debrief_numbersHow))
                .append(table("numbers", Messages.Column_move, Messages.bind(Messages.Debrief_safety, debrief.otherName()), Messages.bind(Messages.Debrief_alarm, debrief.otherName()),
                        Messages.bind(Messages.Debrief_safety, debrief.ownName()), Messages.bind(Messages.Debrief_alarm, debrief.ownName())));
        html.append(numbers(Messages.bind(Messages.Debrief_movePlayed, Moves.name(point.move())), point.changedOther(), point.changedOwn()));
        point.alternatives().forEach(other -> html.append(numbers(Moves.name(other.move()), other.other(), other.own())));
        return html.append("</tbody></table></details>").toString();
    }

    private static String numbers(String move, Debrief.Change other, Debrief.Change own) {
        return "<tr><td>" + esc(move) + "</td>" + Stream.of(other.security(), other.arousal(), own.security(), own.arousal())
                .map(change -> "<td>" + String.format(Locale.ROOT, "%+.1f", 10 * change).replace('-', '−') + "</td>").collect(Collectors.joining()) + "</tr>";
    }

    /** @return one strength, one next try, where to read on, and what the model is */
    String next() {
        StringBuilder html = new StringBuilder(heading("h1", Messages.Debrief_next)).append(heading("h2", Messages.Debrief_nextTry))
                .append(paragraph(debrief.nextTry())).append("<p><strong>").append(esc(debrief.question())).append("</strong></p>");
        if (!debrief.readMore().isEmpty()) {
            html.append(heading("h2", Messages.Debrief_readMore)).append("<ul>");
            debrief.readMore().forEach(more -> html.append("<li><a href=\"cw:lesson/").append(esc(more.lessonId())).append("\">")
                    .append(esc(lessonTitles.apply(more.lessonId()))).append("</a> — ").append(esc(more.why())).append("</li>"));
            html.append("</ul>");
        }
        html.append(heading("h2", Messages.Debrief_moves)).append(balance());
        debrief.notes().forEach(line -> html.append(note(line, "honesty")));
        return html.toString();
    }

    private String balance() {
        StringBuilder html = new StringBuilder(table("", Messages.Column_kind, debrief.ownName(), debrief.otherName()));
        for (Debrief.GroupBalance group : debrief.groups()) {
            html.append("<tr><td>").append(esc(group.name())).append("</td><td>").append(moves(group.own())).append("</td><td>")
                    .append(moves(group.other())).append("</td></tr>");
        }
        return html.append("</tbody></table>").toString();
    }

    private static String moves(Map<MoveCode, Integer> used) {
        return used.isEmpty() ? "—" : used.entrySet().stream().map(each -> esc(Messages.bind(Messages.Debrief_times, Moves.name(each.getKey()), each.getValue())))
                .collect(Collectors.joining(", "));
    }

    /**
     * The loop as the trainee drew it, as it was played and as the author sees it.
     *
     * @param written what the trainee wrote
     */
    String loops(List<Reflection> written) {
        LoopComparison comparison = LoopComparison.of(debrief, written);
        StringBuilder html = new StringBuilder(heading("h1", Messages.Debrief_threeWays)).append(paragraph(LoopComparison.NOTE));
        String person = "";
        for (LoopComparison.Box box : comparison.boxes()) {
            if (!box.person().equals(person)) {
                html.append(person.isEmpty() ? "" : "</tbody></table>");
                person = box.person();
                html.append(heading("h2", person)).append(table("ways", "", Messages.Column_yours, Messages.Column_played, Messages.Column_authors));
            }
            html.append("<tr><th>").append(esc(box.part().key())).append("</th><td>").append(esc(box.drawn().isEmpty() ? Messages.Debrief_asPlayed : box.drawn()))
                    .append("</td><td>").append(esc(box.played())).append(near(box.drawn(), box.toPlayed())).append("</td><td>")
                    .append(box.author().isEmpty() ? "—" : esc(box.author())).append(near(box.drawn(), box.toAuthor())).append("</td></tr>");
        }
        return html.append(person.isEmpty() ? "" : "</tbody></table>").toString();
    }

    private static String near(String drawn, LoopComparison.Nearness nearness) {
        if (drawn.isEmpty() || nearness == LoopComparison.Nearness.EMPTY) {
            return "";
        }
        return "<br/><span class=\"why\">" + esc(nearness == LoopComparison.Nearness.CLOSE ? Messages.Debrief_close : Messages.Debrief_otherWords) + "</span>";
    }

    /** Two ways through the play, side by side: the curves, then what was said. */
    String compare(Try first, Try second) {
        TryComparison tries = TryComparison.of(first.play(), second.play());
        StringBuilder html = new StringBuilder(heading("h1", Messages.Debrief_twoTries));
        html.append(paragraph(tries.parting().isPresent() ? Messages.bind(Messages.Debrief_part, tries.parting().getAsInt()) : Messages.Debrief_noPart));
        html.append(paragraph(tries.ownChange())).append(paragraph(tries.otherChange()));
        html.append(figure(SceneFigures.compare(tries, first.play().seat(), first.number(), second.number()), Messages.Debrief_triesFigure));
        html.append(heading("h2", Messages.Debrief_said)).append(table("tries", Messages.Column_turn, Messages.bind(Messages.Figure_try, first.number()),
                Messages.bind(Messages.Figure_try, second.number())));
        for (TryComparison.Row row : tries.rows()) {
            html.append(row.same() ? "<tr class=\"same\"><td>" : "<tr><td>").append(row.round()).append("</td><td>").append(cell(tries, row.first()))
                    .append("</td><td>").append(row.same() ? esc(Messages.Debrief_same) : cell(tries, row.second())).append("</td></tr>");
        }
        return html.append("</tbody></table>").toString();
    }

    private String cell(TryComparison tries, Optional<TryComparison.Round> round) {
        return round.map(each -> said(tries.ownName(), each.ownLine(), each.ownMove()) + said(tries.otherName(), each.otherLine(), each.otherMove())
                + "<span class=\"why\">" + esc(Messages.bind(Messages.Debrief_alarms, whole(each.ownFelt()), whole(each.otherFelt()))) + "</span>").orElse("—");
    }

    private static String said(String name, String line, MoveCode move) {
        return esc(Messages.bind(Messages.Debrief_line, name, line)) + " <span class=\"why\">" + esc(Moves.name(move)) + "</span><br/>";
    }

    private static String whole(double level) {
        return String.format(Locale.ROOT, "%.0f", 10 * level);
    }

    private String figure(Figure figure, String caption) {
        return "<figure>" + figure.svg(palette) + "<figcaption>" + esc(caption) + "</figcaption></figure>" + unfold(Messages.Debrief_table)
                + figure.table().html() + "</details>";
    }

    /** The whole debrief on one page, for paper: the own account first, then what the window shows step by step. */
    String whole() {
        StringBuilder html = new StringBuilder(heading("h1", Messages.bind(Messages.Debrief_of, debrief.caseTitle())));
        List<Reflection> written = kept.reflections();
        html.append(written(Messages.Debrief_account, written, Reflection.Kind.ACCOUNT));
        html.append(whatHappened()).append(why()).append(debrief.loop().isPresent() ? loops(written) : "").append(next());
        html.append(written(Messages.Debrief_take, written, Reflection.Kind.REFLECTION));
        return html.toString().replace(unfold(Messages.Debrief_table), "").replace(unfold(Messages.Debrief_numbers), heading("h3", Messages.Debrief_numbers)).replace("</details>", "");
    }

    private static String written(String heading, List<Reflection> written, Reflection.Kind kind) {
        List<String> texts = written.stream().filter(each -> each.kind() == kind).map(Reflection::text).toList();
        return texts.isEmpty() ? "" : heading("h2", heading) + texts.stream().map(DebriefPages::paragraph).collect(Collectors.joining());
    }

    private static String note(String words, String cssClass) {
        return words.isEmpty() ? "" : "<p class=\"note " + cssClass + "\">" + esc(words) + "</p>";
    }

    private static String unfold(String summary) {
        return "<details><summary>" + esc(summary) + "</summary>";
    }

    private static String move(MoveCode move, int intensity) {
        return esc(Moves.hasStrength(move) ? Messages.bind(Messages.Debrief_move, Moves.name(move), Moves.strength(intensity)) : Moves.name(move));
    }

    private static String heading(String element, String words) {
        return "<" + element + ">" + esc(words) + "</" + element + ">";
    }

    private static String paragraph(String words) {
        return "<p>" + esc(words) + "</p>";
    }

    /** A sentence whose one argument stands out. */
    private static String marked(String sentence, String argument) {
        return esc(sentence).replace("{0}", "<strong>" + esc(argument) + "</strong>");
    }

    /** The beginning of a table, up to its first row. */
    private static String table(String cssClass, String... columns) {
        String begin = cssClass.isEmpty() ? "<table>" : "<table class=\"" + cssClass + "\">";
        return begin + Stream.of(columns).map(column -> heading("th", column)).collect(Collectors.joining("", "<thead><tr>", "</tr></thead><tbody>"));
    }

    private static String esc(String words) {
        return Seating.escape(words);
    }
}
