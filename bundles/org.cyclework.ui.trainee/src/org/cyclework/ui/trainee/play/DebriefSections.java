package org.cyclework.ui.trainee.play;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Seat;
import org.cyclework.report.figure.FigurePalette;
import org.cyclework.roleplay.Debrief;
import org.cyclework.roleplay.DebriefNumbers;
import org.cyclework.roleplay.LoopComparison;
import org.cyclework.roleplay.Moves;
import org.cyclework.roleplay.Reflection;
import org.cyclework.roleplay.ScaleWords;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.scene.Markup;
import org.cyclework.ui.scene.SceneFigures;
import org.cyclework.ui.scene.Seating;
import org.cyclework.ui.trainee.Messages;

/** What can be told of a play afterwards, part by part, as XHTML for the window and for paper; no SWT. */
final class DebriefSections {

    private final Debrief debrief;
    private final FigurePalette palette;
    private final Function<String, String> lessonTitles;
    private final Map<String, String> found;
    private final IntFunction<String> beside;

    /**
     * @param lessonTitles gives a lesson's title for its id
     * @param found the place in the lessons that was found for the words of a turning point, as a link
     * @param palette the colours of figures
     * @param beside what was said of a turn by others, by its number from 1
     */
    DebriefSections(Debrief debrief, Function<String, String> lessonTitles, Map<String, String> found, FigurePalette palette,
            IntFunction<String> beside) {
        this.debrief = debrief;
        this.lessonTitles = lessonTitles;
        this.found = Map.copyOf(found);
        this.palette = palette;
        this.beside = beside;
    }

    /** How it closed. */
    String closing() {
        return Markup.paragraph(debrief.opening())
                + (debrief.end().outcomeName().isEmpty() ? "" : "<p>" + Markup.marked(Messages.Debrief_closed, debrief.end().outcomeName()) + "</p>");
    }

    String strength() {
        return Markup.paragraph(debrief.strength());
    }

    /** The curves, and below them the guess that was made before they were shown. */
    String curves(List<Reflection> written) {
        return Markup.figure(SceneFigures.curves(debrief), palette, Messages.Debrief_curves) + guessedPeak(written) + Markup.note(debrief.evidenceNote(), "evidence");
    }

    private String guessedPeak(List<Reflection> written) {
        String guess = written.stream().filter(each -> each.kind() == Reflection.Kind.ESTIMATE && each.key().equals(AccountModel.PEAK)).map(Reflection::text)
                .findFirst().orElse("");
        double peak = debrief.other().felt().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return guess.isEmpty() ? "" : "<p>" + Markup.marked(Messages.bind(Messages.Debrief_guessed, debrief.otherName(), "{0}"), guess) + " "
                + Markup.marked(Messages.Debrief_wentUp, Long.toString(ScaleWords.step(peak))) + "</p>";
    }

    /**
     * The turning points.
     *
     * @param debriefLink where the debrief is, so that a try can begin from its page; empty where nothing can be begun
     */
    String turningPoints(List<CourseLink> debriefLink) {
        return debrief.turningPoints().isEmpty() ? Markup.paragraph(Messages.Debrief_noPoint)
                : debrief.turningPoints().stream().map(point -> turningPoint(point, debriefLink)).collect(Collectors.joining());
    }

    private String turningPoint(Debrief.TurningPoint point, List<CourseLink> debriefLink) {
        String after = Messages.bind(Messages.Debrief_after, new Object[] {Markup.move(point.move(), point.intensity()), debrief.otherName(), ScaleWords.change(point.changedOther()),
            debrief.ownName(), ScaleWords.change(point.changedOwn())});
        String begin = debriefLink.stream().map(link -> HtmlPage.link(DebriefModel.tryFrom(link, point.round()), Messages.bind(Messages.Button_tryFrom, point.round())) + " · ")
                .collect(Collectors.joining());
        return "<section class=\"turning-point\">" + Markup.heading("h2", Messages.bind(Messages.Debrief_point, point.round())) + "<blockquote>" + Markup.esc(point.line())
                + "</blockquote><p class=\"move\">" + Markup.esc(after) + "</p>" + Markup.paragraph(String.join(" ", point.why())) + instead(point.alternatives())
                + "<p class=\"move\">" + begin + lookAt(point) + "</p></section>";
    }

    /** What another move would have led to: the one that is told first, and the others where they are asked for. */
    private static String instead(List<Debrief.Alternative> others) {
        return others.isEmpty() ? "" : Markup.paragraph(Messages.bind(Messages.Debrief_again, others.getFirst().text()))
                + Markup.folded(Messages.bind(Messages.Debrief_moreMoves, others.size() - 1), Markup.list(others.stream().skip(1).map(Debrief.Alternative::text).toList()));
    }

    private String lookAt(Debrief.TurningPoint point) {
        StringBuilder html = new StringBuilder(Markup.esc(Messages.Debrief_lookAt)).append(" <a class=\"term\" href=\"cw:concept/").append(Markup.esc(point.conceptKey()))
                .append("\">").append(Markup.esc(point.conceptKey().replace('-', ' '))).append("</a>");
        if (found.containsKey(point.search())) {
            html.append(" · ").append(found.get(point.search()));
        }
        point.articleItem().ifPresent(item -> html.append(" <a class=\"cite article\" href=\"cw:article/").append(Markup.esc(item)).append("\">")
                .append(Markup.esc(Messages.Debrief_article)).append("</a>"));
        return html.toString();
    }

    /** The guesses against what was so, and how near they came; nothing where nothing was guessed. */
    String guesses() {
        if (debrief.beats().isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder(Markup.table("guesses", Messages.Column_question, Messages.Column_you, Messages.Column_itWas));
        for (Debrief.BeatReview beat : debrief.beats()) {
            html.append("<tr><td>").append(Markup.esc(beat.prompt())).append("</td><td>").append(Markup.esc(beat.answer()));
            beat.confidence().ifPresent(sure -> html.append(Markup.aside(ScaleWords.sure(sure))));
            html.append("</td><td>").append(beat.truth().map(Markup::esc).orElse("—")).append("</td></tr>");
            if (!beat.feedback().isEmpty()) {
                html.append("<tr><td colspan=\"3\" class=\"feedback\">").append(Markup.esc(beat.feedback())).append("</td></tr>");
            }
        }
        html.append("</tbody></table>");
        debrief.calibration().sentences().forEach(sentence -> html.append(Markup.paragraph(sentence)));
        return html.toString();
    }

    /** What the trainee would have said, beside what was chosen; each under its turn, over the whole width. */
    String ownWords() {
        StringBuilder html = new StringBuilder();
        for (Debrief.Wording each : debrief.wordings()) {
            html.append("<section class=\"own-words\">").append(Markup.heading("h3", Messages.bind(Messages.Debrief_turn, each.round()))).append("<dl>")
                    .append(term(Messages.Column_wouldSay, Markup.esc(each.ownWords())))
                    .append(term(Messages.Column_chose, Markup.esc(each.chosen()) + Markup.aside(Moves.name(each.move()))));
            each.model().ifPresent(model -> html.append(each.choseModel() ? term(Messages.Debrief_learnChosen, Markup.esc(model.reason()))
                    : term(Messages.Column_learn, Markup.esc(model.line()) + Markup.aside(model.reason()))));
            html.append("</dl></section>");
        }
        return html.toString();
    }

    private static String term(String words, String html) {
        return Markup.heading("dt", words) + "<dd>" + html + "</dd>";
    }

    /** All that was said, with the moves and what mattered in each turn. */
    String turnByTurn() {
        if (debrief.turns().isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder(Markup.table("transcript", Messages.Column_turn, Messages.Column_who, Messages.Column_said));
        int scene = 0;
        int number = 0;
        for (Debrief.PlayedTurn turn : debrief.turns()) {
            if (turn.scene() != scene && debrief.scenes().size() > 1) {
                html.append("<tr><th colspan=\"3\" scope=\"colgroup\">").append(Markup.esc(sceneTitle(turn.scene()))).append("</th></tr>");
            }
            scene = turn.scene();
            Seat seat = turn.line().own() ? debrief.seat() : Seating.other(debrief.seat());
            html.append("<tr><td>").append(turn.round()).append("</td><td class=\"").append(Seating.seatClass(seat)).append("\">").append(Seating.mark(seat)).append(' ')
                    .append(Markup.esc(turn.line().name())).append("</td><td>").append(Markup.esc(turn.line().text())).append(Markup.aside(moveOf(turn)));
            turn.explanation().forEach(why -> html.append(Markup.aside(why)));
            html.append(beside.apply(++number)).append("</td></tr>");
        }
        return html.append("</tbody></table>").toString();
    }

    private static String moveOf(Debrief.PlayedTurn turn) {
        String words = Markup.move(turn.move(), turn.intensity());
        if (turn.applied() != turn.move()) {
            words += " · " + Messages.bind(Messages.Debrief_landed, Moves.name(turn.applied()));
        }
        return turn.pinned() ? words + " · " + Messages.Debrief_fixed : words;
    }

    private String sceneTitle(int number) {
        return debrief.scenes().stream().filter(each -> each.number() == number).map(Debrief.PlayedScene::title).findFirst().orElse("");
    }

    /** The loop as it was played, drawn; nothing where none was. */
    String loop() {
        return SceneFigures.loop(debrief).map(loop -> Markup.figure(loop, palette, Messages.Debrief_loopFilled)).orElse("");
    }

    /** The loop as the trainee drew it, as it was played and as the author sees it. */
    String loops(List<Reflection> written) {
        StringBuilder html = new StringBuilder();
        String person = "";
        for (LoopComparison.Box box : LoopComparison.of(debrief, written).boxes()) {
            if (!box.person().equals(person)) {
                html.append(person.isEmpty() ? "" : "</tbody></table>");
                person = box.person();
                html.append(Markup.heading("h3", person)).append(Markup.table("ways", Messages.Column_yours, Messages.Column_played, Messages.Column_authors));
            }
            html.append("<tr><th colspan=\"3\" scope=\"rowgroup\">").append(Markup.esc(box.part().label())).append("</th></tr><tr><td>").append(box.drawn().isEmpty() ? "—" : Markup.esc(box.drawn()))
                    .append("</td><td>").append(Markup.esc(box.played())).append(near(box.toPlayed())).append("</td><td>")
                    .append(box.author().isEmpty() ? "—" : Markup.esc(box.author())).append(near(box.toAuthor())).append("</td></tr>");
        }
        return html.append(person.isEmpty() ? "" : "</tbody></table>" + Markup.note(LoopComparison.NOTE, "loops")).toString();
    }

    private static String near(LoopComparison.Nearness nearness) {
        return switch (nearness) {
            case CLOSE -> Markup.aside(Messages.Debrief_close);
            case DIFFERENT -> Markup.aside(Messages.Debrief_otherWords);
            case EMPTY -> "";
        };
    }

    /** One next try, and whether anything needed was said. */
    String nextTry() {
        return Markup.paragraph(debrief.nextTry()) + "<p><strong>" + Markup.esc(debrief.question()) + "</strong></p>";
    }

    String readMore() {
        return debrief.readMore().isEmpty() ? "" : debrief.readMore().stream().map(more -> "<li><a href=\"cw:lesson/" + Markup.esc(more.lessonId()) + "\">"
                + Markup.esc(lessonTitles.apply(more.lessonId())) + "</a> — " + Markup.esc(more.why()) + "</li>").collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    /** How often both used moves of each kind. */
    String balance() {
        StringBuilder html = new StringBuilder(Markup.table("", Messages.Column_kind, debrief.ownName(), debrief.otherName()));
        for (Debrief.GroupBalance group : debrief.groups()) {
            html.append("<tr><td>").append(Markup.esc(group.name())).append("</td><td>").append(moves(group.own())).append("</td><td>").append(moves(group.other()))
                    .append("</td></tr>");
        }
        return debrief.groups().isEmpty() ? "" : html.append("</tbody></table>").toString();
    }

    private static String moves(Map<MoveCode, Integer> used) {
        return used.isEmpty() ? "—" : used.entrySet().stream().map(each -> Markup.esc(Messages.bind(Messages.Debrief_times, Moves.name(each.getKey()), each.getValue())))
                .collect(Collectors.joining(", "));
    }

    /** The figures behind the words, for who wants them. */
    String numbers() {
        DebriefNumbers numbers = DebriefNumbers.of(debrief);
        StringBuilder html = new StringBuilder(Markup.paragraph(numbers.how()));
        numbers.points().forEach(table -> html.append(Markup.table(table)));
        html.append(Markup.table(numbers.alarm()));
        numbers.sureness().ifPresent(sentence -> html.append(Markup.paragraph(sentence)));
        return html.toString();
    }

    String notes() {
        return debrief.notes().stream().map(line -> Markup.note(line, "honesty")).collect(Collectors.joining());
    }
}
