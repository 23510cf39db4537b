package org.cyclework.course.render;

import java.util.Objects;
import java.util.Optional;
import org.cyclework.course.Course;
import org.cyclework.course.internal.markdown.EvidenceLabels;
import org.cyclework.model.concept.Source;
import org.cyclework.model.course.ArticleItem;
import org.cyclework.model.course.CareNote;

/** What stands behind a citation: sources, items of the article map and care notes, as HTML. */
public final class ReferenceRenderer {

    private final Course course;
    private final MarkdownRenderer markdown;

    /** @param course where references are looked up */
    public ReferenceRenderer(Course course) {
        this.course = Objects.requireNonNull(course);
        this.markdown = new MarkdownRenderer(course);
    }

    /** @return {@code <article class="reference source">}; empty where the id is unknown */
    public Optional<String> source(String sourceId) {
        return course.source(sourceId).map(this::html);
    }

    /** @return {@code <article class="reference article-item">}; empty where unknown or left out of the course */
    public Optional<String> articleItem(String articleItemId) {
        return course.articleItem(articleItemId).filter(i -> !i.isPromotional()).map(this::html);
    }

    /** @return {@code <article class="reference note">}; empty where the id is unknown */
    public Optional<String> careNote(String careNoteId) {
        return course.careNote(careNoteId).map(this::html);
    }

    private String html(Source source) {
        return new Html().open("article", "reference source").line("h1", source.getShort())
                .line("p", "kind", EvidenceLabels.of(source.getEvidence())).line("p", "citation", Citation.of(source))
                .line("p", "sample", labelled("Who was studied: ", source.getSample()))
                .line("p", "caution", labelled("Care: ", Citation.caution(source))).close("article").toString();
    }

    private String html(ArticleItem item) {
        Html html = new Html().open("article", "reference article-item").line("h1", "The source article")
                .line("p", "citation", new ReferenceList(course).article().orElse("")).line("p", "kind", "It says")
                .raw(markdown.html(item.getIdea()));
        html.list("notes", "Care", item.getCareNotes().stream().flatMap(id -> course.careNote(id).stream())
                .map(n -> Html.link("cite note", "note/" + n.getId(), n.getTitle())).toList());
        return html.close("article").toString();
    }

    private String html(CareNote note) {
        Html html = new Html().open("article", "reference note").line("h1", note.getTitle()).line("p", "kind", "Care note")
                .raw(markdown.html(note.getText()));
        html.list("sources", "Sources", note.getSourceIds().stream().flatMap(id -> course.source(id).stream())
                .map(s -> Html.link("cite", "source/" + s.getId(), s.getShort() + " · " + EvidenceLabels.of(s.getEvidence()))).toList());
        return html.close("article").toString();
    }

    private static String labelled(String label, String text) {
        return text == null || text.isBlank() ? "" : label + text;
    }
}
