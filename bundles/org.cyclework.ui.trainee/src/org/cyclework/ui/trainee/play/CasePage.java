package org.cyclework.ui.trainee.play;

import java.util.List;
import java.util.Optional;
import org.cyclework.course.Course;
import org.cyclework.course.render.CaseRenderer;
import org.cyclework.model.vignette.Partner;
import org.cyclework.model.vignette.Scene;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.ui.html.Html;
import org.cyclework.ui.trainee.Messages;

/** What the trainee may read about a case: the briefing before a chair is taken, and the case file of a chair; no SWT. */
final class CasePage {

    private final Course course;
    private final VignetteCase vignette;

    CasePage(Course course, VignetteCase vignette) {
        this.course = course;
        this.vignette = vignette;
    }

    Course course() {
        return course;
    }

    /** @return the briefing, before a chair is taken */
    String briefing() {
        return new CaseRenderer(course).html(vignette.getId()).orElse("")
                + "<aside class=\"callout try\"><p class=\"callout-label\"><span aria-hidden=\"true\">✎</span> " + Html.escape(Messages.Case_beforeTitle) + "</p>"
                + "<p>" + Html.escape(Messages.Case_before) + "</p></aside>";
    }

    /** @return what the person in this chair knows of themself */
    String caseFile(Seat seat) {
        Partner own = partner(seat).orElseThrow();
        StringBuilder html = new StringBuilder("<article class=\"case\"><h1>").append(Seating.mark(seat)).append(' ')
                .append(Html.escape(Messages.bind(Messages.Case_youAre, own.getName()))).append("</h1>");
        paragraph(html, Messages.Case_who, own.getAbout());
        paragraph(html, Messages.Case_history, own.getHistory());
        paragraph(html, Messages.Case_fear, own.getFear());
        paragraph(html, Messages.Case_need, own.getNeed());
        paragraph(html, Messages.Case_voice, own.getVoice());
        for (Scene scene : scenes(seat)) {
            paragraph(html, Messages.Case_scene, scene.getSetting());
            paragraph(html, Messages.Case_known, scene.getBriefing());
            if (!scene.getGoals().isEmpty()) {
                html.append("<h2>").append(Html.escape(Messages.Case_goals)).append("</h2><ul>");
                scene.getGoals().forEach(goal -> html.append("<li>").append(Seating.escape(goal)).append("</li>"));
                html.append("</ul>");
            }
        }
        return html.append("</article>").toString();
    }

    private static void paragraph(StringBuilder html, String heading, String words) {
        if (words != null && !words.isBlank()) {
            html.append("<h2>").append(Html.escape(heading)).append("</h2><p>").append(Seating.escape(words)).append("</p>");
        }
    }

    private List<Scene> scenes(Seat seat) {
        return vignette.getScenes().stream().filter(scene -> scene.getSeat() == seat).toList();
    }

    /** @return the chairs that can be taken, in the order of the case */
    List<Seat> seats() {
        return vignette.getScenes().stream().map(Scene::getSeat).distinct().toList();
    }

    /** @return the person in this chair */
    Optional<Partner> partner(Seat seat) {
        return vignette.getPartners().stream().filter(partner -> partner.getSeat() == seat).findFirst();
    }
}
