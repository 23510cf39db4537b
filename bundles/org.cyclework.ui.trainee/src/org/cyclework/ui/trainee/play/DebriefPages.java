package org.cyclework.ui.trainee.play;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        return "<h1>Out of role</h1><p>The scene is over. Before you look at it, put " + esc(debrief.ownName()) + " down.</p><ol>"
                + "<li>Say your own name, aloud if you can, and where you are.</li>"
                + "<li>Name three things in which you differ from " + esc(debrief.ownName()) + ".</li>"
                + "<li>Leave one thing with the character: a worry, a tone, a way of sitting.</li>"
                + "<li>Put both feet on the floor, roll your shoulders, look at something far away.</li></ol>"
                + "<p>Strong feeling after a scene is common and says nothing about your skill. You may stop here: the scene is kept, and the "
                + "debrief waits. If something does not settle, talk to your supervisor.</p>" + note(debrief.end().text(), "closing");
    }

    /** @return what was played, felt and shown, and the guesses against it */
    String whatHappened() {
        Figure curves = SceneFigures.curves(debrief);
        StringBuilder html = new StringBuilder("<h1>What happened</h1><p>").append(esc(debrief.opening())).append("</p>");
        if (!debrief.end().outcomeName().isEmpty()) {
            html.append("<p>How it closed: <strong>").append(esc(debrief.end().outcomeName()))
                    .append("</strong>. This is shown and never counted: it depends on the partner too.</p>");
        }
        html.append(figure(curves, "Felt and shown alarm after each turn. A filled sign is felt, an outline is shown.")).append(guessedPeak());
        if (!debrief.beats().isEmpty()) {
            html.append("<h2>Your guesses</h2><table class=\"guesses\"><thead><tr><th>question</th><th>you</th><th>it was</th></tr></thead><tbody>");
            for (Debrief.BeatReview beat : debrief.beats()) {
                html.append("<tr><td>").append(esc(beat.prompt())).append("</td><td>").append(esc(beat.answer())).append("</td><td>")
                        .append(beat.truth().map(DebriefPages::esc).orElse("—")).append("</td></tr>");
                if (!beat.feedback().isEmpty()) {
                    html.append("<tr><td colspan=\"3\" class=\"feedback\">").append(esc(beat.feedback())).append("</td></tr>");
                }
            }
            html.append("</tbody></table>");
            debrief.calibration().sentences().forEach(sentence -> html.append("<p>").append(esc(sentence)).append("</p>"));
        }
        html.append("<p>").append(esc(debrief.evidenceNote())).append("</p>").append(wordings()).append("<h2>What was said</h2>").append(transcript());
        return html.toString();
    }

    /** The guess that was made before the lines were shown. */
    private String guessedPeak() {
        String guess = AccountPanel.written(kept, Reflection.Kind.ESTIMATE, AccountPanel.PEAK);
        double peak = debrief.other().felt().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return guess.isEmpty() ? "" : String.format(Locale.ROOT, "<p>You thought %s’s alarm went up to <strong>%s</strong> of 10. It went up to "
                + "<strong>%.0f</strong>.</p>", esc(debrief.otherName()), esc(guess), 10 * peak);
    }

    private String wordings() {
        if (debrief.wordings().isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<h2>Your own words</h2><table><thead><tr><th>turn</th><th>what you would have said</th>"
                + "<th>what you chose</th><th>a line to learn from</th></tr></thead><tbody>");
        for (Debrief.Wording each : debrief.wordings()) {
            html.append("<tr><td>").append(each.round()).append("</td><td>").append(esc(each.ownWords())).append("</td><td>")
                    .append(esc(each.chosen())).append("<br/><span class=\"why\">").append(Moves.name(each.move())).append("</span></td><td>")
                    .append(each.model().map(model -> esc(model.line()) + "<br/><span class=\"why\">" + esc(model.reason()) + "</span>").orElse("—"))
                    .append("</td></tr>");
        }
        return html.append("</tbody></table>").toString();
    }

    private String transcript() {
        StringBuilder html = new StringBuilder("<table class=\"transcript\"><thead><tr><th>turn</th><th>who</th><th>what</th><th>move</th></tr></thead><tbody>");
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
            html.append("</td><td>").append(Moves.name(turn.move())).append(", ").append(Moves.strength(turn.intensity()));
            if (turn.applied() != turn.move()) {
                html.append("<br/>landed as: ").append(Moves.name(turn.applied()));
            }
            if (turn.pinned()) {
                html.append("<br/>fixed by the author");
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
        StringBuilder html = new StringBuilder("<h1>Why</h1><h2>A strength first</h2><p>").append(esc(debrief.strength())).append("</p>");
        if (debrief.turningPoints().isEmpty()) {
            html.append("<p>No single turn of yours changed the course much. Look at the loop as a whole.</p>");
        }
        for (Debrief.TurningPoint point : debrief.turningPoints()) {
            html.append("<section class=\"turning-point\"><h2>Turning point in turn ").append(point.round()).append("</h2><blockquote>").append(esc(point.line()))
                    .append("</blockquote><p class=\"move\">").append(Moves.name(point.move())).append(", ").append(Moves.strength(point.intensity())).append("</p>");
            point.why().forEach(why -> html.append("<p>").append(esc(why)).append("</p>"));
            if (!point.alternatives().isEmpty()) {
                html.append("<p>The same moment played again with another move and the same chance:</p><ul>");
                point.alternatives().forEach(other -> html.append("<li>").append(esc(other.text())).append("</li>"));
                html.append("</ul>");
            }
            html.append("<p>").append(esc(point.question())).append("</p><p>");
            html.append("Look at: <a class=\"term\" href=\"cw:concept/").append(esc(point.conceptKey())).append("\">")
                    .append(esc(point.conceptKey().replace('-', ' '))).append("</a>");
            if (found.containsKey(point.search())) {
                html.append(" · ").append(found.get(point.search()));
            }
            point.articleItem().ifPresent(item -> html.append(" <a class=\"cite article\" href=\"cw:article/").append(esc(item))
                    .append("\">source article, ").append(esc(item)).append("</a>"));
            html.append("</p></section>");
        }
        SceneFigures.loop(debrief).ifPresent(loop -> html.append("<h2>The loop as you two played it</h2>")
                .append(figure(loop, "Filled from what was really played.")));
        return html.toString();
    }

    /** @return one strength, one next try, where to read on, and what the model is */
    String next() {
        StringBuilder html = new StringBuilder("<h1>Next</h1><h2>One next try</h2><p>").append(esc(debrief.nextTry())).append("</p><p><strong>").append(esc(debrief.question())).append("</strong></p>");
        if (!debrief.readMore().isEmpty()) {
            html.append("<h2>Read more</h2><ul>");
            debrief.readMore().forEach(more -> html.append("<li><a href=\"cw:lesson/").append(esc(more.lessonId())).append("\">")
                    .append(esc(lessonTitles.apply(more.lessonId()))).append("</a> — ").append(esc(more.why())).append("</li>"));
            html.append("</ul>");
        }
        html.append("<h2>The moves</h2>").append(balance());
        debrief.notes().forEach(line -> html.append(note(line, "honesty")));
        return html.toString();
    }

    private String balance() {
        StringBuilder html = new StringBuilder("<table><thead><tr><th>kind of move</th><th>").append(esc(debrief.ownName())).append("</th><th>")
                .append(esc(debrief.otherName())).append("</th></tr></thead><tbody>");
        for (Debrief.GroupBalance group : debrief.groups()) {
            html.append("<tr><td>").append(esc(group.name())).append("</td><td>").append(moves(group.own())).append("</td><td>")
                    .append(moves(group.other())).append("</td></tr>");
        }
        return html.append("</tbody></table>").toString();
    }

    private static String moves(Map<org.cyclework.model.vignette.MoveCode, Integer> used) {
        return used.isEmpty() ? "—" : used.entrySet().stream().map(each -> Moves.name(each.getKey()) + " × " + each.getValue())
                .collect(Collectors.joining(", "));
    }

    /**
     * The loop as the trainee drew it, as it was played and as the author sees it.
     *
     * @param written what the trainee wrote
     */
    String loops(List<Reflection> written) {
        LoopComparison comparison = LoopComparison.of(debrief, written);
        StringBuilder html = new StringBuilder("<h1>The loop, three ways</h1><p>").append(LoopComparison.NOTE).append("</p>");
        String person = "";
        for (LoopComparison.Box box : comparison.boxes()) {
            if (!box.person().equals(person)) {
                html.append(person.isEmpty() ? "" : "</tbody></table>");
                person = box.person();
                html.append("<h2>").append(esc(person)).append("</h2><table class=\"ways\"><thead><tr><th></th><th>yours</th><th>as it was played</th>"
                        + "<th>the author’s</th></tr></thead><tbody>");
            }
            html.append("<tr><th>").append(esc(box.part().key())).append("</th><td>").append(box.drawn().isEmpty() ? "as played" : esc(box.drawn()))
                    .append("</td><td>").append(esc(box.played())).append(near(box.drawn(), box.toPlayed())).append("</td><td>")
                    .append(box.author().isEmpty() ? "—" : esc(box.author())).append(near(box.drawn(), box.toAuthor())).append("</td></tr>");
        }
        return html.append(person.isEmpty() ? "" : "</tbody></table>").toString();
    }

    private static String near(String drawn, LoopComparison.Nearness nearness) {
        if (drawn.isEmpty() || nearness == LoopComparison.Nearness.EMPTY) {
            return "";
        }
        return "<br/><span class=\"why\">" + (nearness == LoopComparison.Nearness.CLOSE ? "≈ close to yours" : "≠ other words than yours") + "</span>";
    }

    /** Two ways through the play, side by side: the curves, then what was said. */
    String compare(Try first, Try second) {
        TryComparison tries = TryComparison.of(first.play(), second.play());
        StringBuilder html = new StringBuilder("<h1>Two tries, side by side</h1>");
        html.append("<p>").append(tries.parting().isPresent() ? "They part in turn " + tries.parting().getAsInt() + "."
                : "As far as both go, the same was said.").append(" Neither is the right one; look at what changed, and for whom.</p>");
        html.append("<p>").append(esc(tries.ownChange())).append("</p><p>").append(esc(tries.otherChange())).append("</p>");
        html.append(figure(SceneFigures.compare(tries, first.play().seat(), first.number(), second.number()), "The felt alarm of both, in each try."));
        html.append("<h2>What was said</h2><table class=\"tries\"><thead><tr><th>turn</th><th>try ").append(first.number())
                .append("</th><th>try ").append(second.number()).append("</th></tr></thead><tbody>");
        for (TryComparison.Row row : tries.rows()) {
            html.append(row.same() ? "<tr class=\"same\"><td>" : "<tr><td>").append(row.round()).append("</td><td>").append(cell(tries, row.first()))
                    .append("</td><td>").append(row.same() ? "the same" : cell(tries, row.second())).append("</td></tr>");
        }
        return html.append("</tbody></table>").toString();
    }

    private String cell(TryComparison tries, Optional<TryComparison.Round> round) {
        return round.map(each -> esc(tries.ownName()) + ": " + esc(each.ownLine()) + " <span class=\"why\">" + Moves.name(each.ownMove())
                + "</span><br/>" + esc(tries.otherName()) + ": " + esc(each.otherLine()) + " <span class=\"why\">" + Moves.name(each.otherMove())
                + "</span><br/><span class=\"why\">" + String.format(Locale.ROOT, "alarm %.0f and %.0f of 10", 10 * each.ownFelt(), 10 * each.otherFelt())
                + "</span>").orElse("—");
    }

    private String figure(Figure figure, String caption) {
        return "<figure>" + figure.svg(palette) + "<figcaption>" + esc(caption) + "</figcaption></figure><details><summary>The same as a table</summary>"
                + figure.table().html() + "</details>";
    }

    /** The whole debrief on one page, for paper: the own account first, then what the window shows step by step. */
    String whole() {
        StringBuilder html = new StringBuilder("<h1>").append(esc(debrief.caseTitle())).append(": debrief</h1>");
        List<Reflection> written = kept.reflections();
        html.append(written("My own account", written, Reflection.Kind.ACCOUNT));
        html.append(whatHappened()).append(why()).append(debrief.loop().isPresent() ? loops(written) : "").append(next());
        html.append(written("What I take from this scene", written, Reflection.Kind.REFLECTION));
        return html.toString().replace("<details><summary>The same as a table</summary>", "").replace("</details>", "");
    }

    private static String written(String heading, List<Reflection> written, Reflection.Kind kind) {
        List<String> texts = written.stream().filter(each -> each.kind() == kind).map(Reflection::text).toList();
        return texts.isEmpty() ? "" : "<h2>" + heading + "</h2>" + texts.stream().map(text -> "<p>" + esc(text) + "</p>").collect(Collectors.joining());
    }

    private static String note(String words, String cssClass) {
        return words.isEmpty() ? "" : "<p class=\"note " + cssClass + "\">" + esc(words) + "</p>";
    }

    private static String esc(String words) {
        return Seating.escape(words);
    }
}
