package org.cyclework.course.render;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.cyclework.course.Course;
import org.cyclework.model.vignette.Chair;
import org.cyclework.model.vignette.Partner;
import org.cyclework.model.vignette.Scene;
import org.cyclework.model.vignette.VignetteCase;

/**
 * Cases as HTML and as plain text, as far as they may be read before they are played: how they begin, and no choices,
 * replies, endings or later scenes.
 */
public final class CaseRenderer {

    private final Course course;
    private final MarkdownRenderer markdown;

    /** @param course where cases are looked up */
    public CaseRenderer(Course course) {
        this.course = Objects.requireNonNull(course);
        this.markdown = new MarkdownRenderer(course);
    }

    /** @return {@code <article class="case">}; empty where the id is unknown */
    public Optional<String> html(String caseId) {
        return course.vignette(caseId).map(this::html);
    }

    /** @return the case for a terminal; empty where the id is unknown */
    public Optional<String> text(String caseId) {
        return course.vignette(caseId).map(this::text);
    }

    private String html(VignetteCase vignette) {
        Html html = new Html().open("article", "case").line("h1", vignette.getTitle())
                .line("p", "content-note", note(vignette)).raw(markdown.html(vignette.getSummary()));
        html.line("p", "suitability", suitability(vignette));
        html.list("couple", "The couple", vignette.getPartners().stream()
                .map(p -> org.cyclework.course.internal.markdown.Escape.html(partner(p))).toList());
        for (Scene scene : beginnings(vignette)) {
            html.open("section", "scene").line("h2", sceneTitle(scene)).raw(markdown.html(scene.getSetting()))
                    .raw(markdown.html(scene.getBriefing())).close("section");
        }
        if (vignette.getOpening() != null) {
            html.open("section", "scene").line("h2", vignette.getOpening().getTitle())
                    .raw(markdown.html(vignette.getOpening().getText())).close("section");
        }
        html.line("p", "sign-off note", SignOffNote.of(vignette.getSignOffs()));
        return html.close("article").toString();
    }

    private String text(VignetteCase vignette) {
        StringBuilder out = new StringBuilder();
        TextPage page = new TextPage(out);
        page.title(vignette.getId() + "  " + vignette.getTitle());
        page.paragraph(note(vignette));
        page.paragraph(markdown.text(vignette.getSummary()));
        page.paragraph(suitability(vignette));
        vignette.getPartners().forEach(p -> page.paragraph(partner(p)));
        for (Scene scene : beginnings(vignette)) {
            page.heading(sceneTitle(scene));
            page.paragraph(markdown.text(scene.getSetting()));
            page.paragraph(markdown.text(scene.getBriefing()));
            scene.getGoals().forEach(g -> page.paragraph("- " + markdown.text(g)));
        }
        if (vignette.getOpening() != null) {
            page.heading(vignette.getOpening().getTitle());
            page.paragraph(markdown.text(vignette.getOpening().getText()));
        }
        page.paragraph(SignOffNote.of(vignette.getSignOffs()));
        return out.toString();
    }

    private static List<Scene> beginnings(VignetteCase vignette) {
        return vignette.getScenes().stream().filter(s -> s.getAfter() == null).toList();
    }

    private static String note(VignetteCase vignette) {
        String note = vignette.getContentNote();
        return note == null || note.isBlank() ? "" : "Includes: " + note.replaceFirst("(?i)^includes:\\s*", "");
    }

    private static String suitability(VignetteCase vignette) {
        if (vignette.getSuitability() == null) {
            return "";
        }
        String chairs = vignette.getChairs().stream().map(Chair::getName).map(n -> n.toLowerCase(Locale.ROOT))
                .reduce((a, b) -> a + ", " + b).map(c -> " Chairs: " + c + ".").orElse("");
        return label(vignette.getSuitability().getStatus().getName()) + ": " + vignette.getSuitability().getRationale() + chairs;
    }

    private static String partner(Partner partner) {
        String about = partner.getAbout() == null ? "" : ": " + partner.getAbout();
        String age = partner.getAge() > 0 ? ", " + partner.getAge() : "";
        return partner.getName() + " (" + partner.getPronouns() + age + ")" + about;
    }

    private static String sceneTitle(Scene scene) {
        return scene.getTitle() + " (" + scene.getSeat().getName().toLowerCase(Locale.ROOT) + ")";
    }

    private static String label(String name) {
        String spaced = name.replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
