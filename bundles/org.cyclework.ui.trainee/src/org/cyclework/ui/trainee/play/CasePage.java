package org.cyclework.ui.trainee.play;

import java.util.List;
import java.util.Optional;
import org.cyclework.course.Course;
import org.cyclework.course.render.MarkdownRenderer;
import org.cyclework.model.vignette.Partner;
import org.cyclework.model.vignette.Scene;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.ui.html.Html;
import org.cyclework.ui.scene.Seating;
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

    /** @return the briefing, before a chair is taken or anything is decided; it tells no more than one would know then */
    String briefing() {
        MarkdownRenderer markdown = new MarkdownRenderer(course);
        StringBuilder html = new StringBuilder("<article class=\"case\"><h1>").append(Html.escape(vignette.getTitle())).append("</h1>");
        if (vignette.getContentNote() != null && !vignette.getContentNote().isBlank()) {
            html.append("<p class=\"note\">").append(Html.escape(Messages.bind(Messages.Case_includes, vignette.getContentNote().replaceFirst("(?i)^includes:\\s*", ""))))
                    .append("</p>");
        }
        html.append(markdown.html(vignette.getSummary()));
        if (vignette.getOpening() == null) {
            couple(html);
            vignette.getScenes().stream().filter(scene -> scene.getAfter() == null).forEach(scene -> section(html, scene.getTitle(),
                    markdown.html(scene.getSetting()) + markdown.html(scene.getBriefing())));
            section(html, Messages.Case_suitable, "<p>" + Html.escape(vignette.getSuitability().getRationale()) + "</p>");
        } else {
            section(html, Messages.Case_howTitle, "<ol>" + List.of(Messages.Case_howOpen, Messages.Case_howDecide, Messages.Case_howEnd).stream()
                    .map(each -> "<li>" + Html.escape(each) + "</li>").reduce("", String::concat) + "</ol>");
        }
        return html.append("</article>").toString();
    }

    private void couple(StringBuilder html) {
        StringBuilder list = new StringBuilder("<ul>");
        for (Partner each : vignette.getPartners()) {
            list.append("<li><strong>").append(Seating.mark(each.getSeat())).append(' ').append(Html.escape(each.getName())).append("</strong> (")
                    .append(Html.escape(each.getPronouns())).append(each.getAge() > 0 ? ", " + each.getAge() : "").append(") ")
                    .append(Html.escape(each.getAbout() == null ? "" : each.getAbout())).append("</li>");
        }
        section(html, Messages.Case_couple, list.append("</ul>").toString());
    }

    private static void section(StringBuilder html, String heading, String inner) {
        html.append("<section><h2>").append(Html.escape(heading)).append("</h2>").append(inner).append("</section>");
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
