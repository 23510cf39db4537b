package org.cyclework.ui.trainee.play;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.Debrief;

/** The pages of a debrief, in the order in which they are worked through; no SWT. */
final class DebriefPages {

    private final Debrief debrief;
    private final Seat ownSeat;
    private final Function<String, String> lessonTitles;

    /**
     * @param debrief the debrief
     * @param ownSeat the chair that was played
     * @param lessonTitles gives a lesson's title for its id
     */
    DebriefPages(Debrief debrief, Seat ownSeat, Function<String, String> lessonTitles) {
        this.debrief = debrief;
        this.ownSeat = ownSeat;
        this.lessonTitles = lessonTitles;
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
        ArousalChart chart = new ArousalChart(debrief, ownSeat);
        StringBuilder html = new StringBuilder("<h1>What happened</h1><p>").append(esc(debrief.opening())).append("</p>");
        if (!debrief.end().outcomeName().isEmpty()) {
            html.append("<p>How it closed: <strong>").append(esc(debrief.end().outcomeName()))
                    .append("</strong>. This is shown and never counted: it depends on the partner too.</p>");
        }
        html.append("<figure>").append(chart.svg()).append("<figcaption>Felt and shown alarm, 0 to 10, from the opening to the last turn.</figcaption></figure>");
        html.append(chart.legend()).append(chart.table());
        if (!debrief.beats().isEmpty()) {
            html.append("<h2>Your guesses</h2><table><thead><tr><th>question</th><th>you</th><th>it was</th></tr></thead><tbody>");
            for (Debrief.BeatReview beat : debrief.beats()) {
                html.append("<tr><td>").append(esc(beat.prompt())).append("</td><td>").append(esc(beat.answer())).append("</td><td>")
                        .append(beat.truth().map(DebriefPages::esc).orElse("—")).append("</td></tr>");
                if (!beat.feedback().isEmpty()) {
                    html.append("<tr><td colspan=\"3\" class=\"feedback\">").append(esc(beat.feedback())).append("</td></tr>");
                }
            }
            html.append("</tbody></table>");
        }
        html.append("<p>").append(esc(debrief.evidenceNote())).append("</p><h2>What was said</h2>").append(transcript());
        return html.toString();
    }

    private String transcript() {
        StringBuilder html = new StringBuilder("<table class=\"transcript\"><thead><tr><th>round</th><th>who</th><th>what</th><th>move</th></tr></thead><tbody>");
        for (Debrief.PlayedTurn turn : debrief.turns()) {
            Seat seat = turn.line().own() ? ownSeat : ArousalChart.other(ownSeat);
            html.append("<tr><td>").append(turn.round()).append("</td><td class=\"").append(ArousalChart.seatClass(seat)).append("\">")
                    .append(ArousalChart.mark(seat)).append(' ').append(esc(turn.line().name())).append("</td><td>").append(esc(turn.line().text()));
            turn.explanation().forEach(why -> html.append("<br><span class=\"why\">").append(esc(why)).append("</span>"));
            html.append("</td><td>").append(MoveNames.name(turn.move())).append(' ').append(turn.intensity());
            if (turn.applied() != turn.move()) {
                html.append("<br>landed as: ").append(MoveNames.name(turn.applied()));
            }
            if (turn.pinned()) {
                html.append("<br>fixed by the author");
            }
            html.append("</td></tr>");
        }
        return html.append("</tbody></table>").toString();
    }

    /** @return the turning points and the loop */
    String why() {
        StringBuilder html = new StringBuilder("<h1>Why</h1>");
        if (debrief.turningPoints().isEmpty()) {
            html.append("<p>No single turn of yours changed the course much. Look at the loop as a whole.</p>");
        }
        for (Debrief.TurningPoint point : debrief.turningPoints()) {
            html.append("<section class=\"turning-point\"><h2>Turn ").append(point.round()).append("</h2><blockquote>").append(esc(point.line()))
                    .append("</blockquote><p class=\"move\">").append(MoveNames.name(point.move())).append(", intensity ").append(point.intensity()).append("</p>");
            point.why().forEach(why -> html.append("<p>").append(esc(why)).append("</p>"));
            if (!point.alternatives().isEmpty()) {
                html.append("<p>The same moment played again, with the same chance, and three rounds later:</p><ul>");
                point.alternatives().forEach(other -> html.append("<li>").append(esc(other.text())).append("</li>"));
                html.append("</ul>");
            }
            html.append("<p>Was there anything you needed to say here? Was it said?</p><p>");
            html.append("<a class=\"term\" href=\"cw:concept/").append(esc(point.conceptKey())).append("\">").append(esc(point.conceptKey().replace('-', ' '))).append("</a>");
            point.articleItem().ifPresent(item -> html.append(" · source article, ").append(esc(item)));
            html.append("</p></section>");
        }
        debrief.loop().ifPresent(loop -> html.append("<h2>The loop as you two played it</h2><figure>")
                .append(new LoopFigure(loop, loop.first().name().equals(debrief.ownName()) ? ownSeat : ArousalChart.other(ownSeat)).svg())
                .append("<figcaption>Round ").append(loop.round()).append(", filled from what was really played.</figcaption></figure>"));
        return html.toString();
    }

    /** @return one strength, one next try, where to read on, and what the model is */
    String next() {
        StringBuilder html = new StringBuilder("<h1>Next</h1><h2>One strength</h2><p>").append(esc(debrief.strength()))
                .append("</p><h2>One next try</h2><p>").append(esc(debrief.nextTry())).append("</p><p><strong>").append(esc(debrief.question())).append("</strong></p>");
        if (!debrief.readMore().isEmpty()) {
            html.append("<h2>Read more</h2><ul>");
            debrief.readMore().forEach(more -> html.append("<li><a href=\"cw:lesson/").append(esc(more.lessonId())).append("\">")
                    .append(esc(lessonTitles.apply(more.lessonId()))).append("</a> — ").append(esc(more.why())).append("</li>"));
            html.append("</ul>");
        }
        html.append("<h2>Your moves</h2>").append(balance(debrief.balance()));
        debrief.notes().forEach(line -> html.append(note(line, "honesty")));
        return html.toString();
    }

    private static String balance(Map<MoveCode, Integer> balance) {
        StringBuilder html = new StringBuilder("<ul class=\"balance\">");
        List<MoveCode> codes = balance.keySet().stream().sorted((a, b) -> balance.get(b) - balance.get(a)).toList();
        codes.forEach(code -> html.append("<li>").append(MoveNames.name(code)).append(" × ").append(balance.get(code)).append("</li>"));
        return html.append("</ul>").toString();
    }

    private static String note(String words, String cssClass) {
        return words.isEmpty() ? "" : "<p class=\"note " + cssClass + "\">" + esc(words) + "</p>";
    }

    private static String esc(String words) {
        return Svg.escape(words);
    }
}
