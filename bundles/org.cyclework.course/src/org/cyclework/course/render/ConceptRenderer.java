package org.cyclework.course.render;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cyclework.course.Course;
import org.cyclework.course.internal.markdown.Escape;
import org.cyclework.course.internal.markdown.EvidenceLabels;
import org.cyclework.course.internal.markdown.References;
import org.cyclework.course.internal.markdown.TextWriter;
import org.cyclework.model.concept.Concept;
import org.cyclework.model.concept.Relation;
import org.cyclework.model.course.Lesson;

/**
 * Concepts as HTML and as plain text: definition, explanation, examples and what only looks like one, contrasts and
 * relations in both directions, the lessons that use the concept, and its sources.
 */
public final class ConceptRenderer {

    private static final String NON_EXAMPLES = "Looks like it and is not";
    private static final String CONTRASTS = "Easily confused with";

    private final Course course;
    private final References references;
    private final MarkdownRenderer markdown;

    /** @param course where concepts and what they refer to are looked up */
    public ConceptRenderer(Course course) {
        this.course = Objects.requireNonNull(course);
        this.references = new References(course);
        this.markdown = new MarkdownRenderer(course);
    }

    /** @return {@code <article class="concept">} with one section for each part; empty where the key is unknown */
    public Optional<String> html(String key) {
        return course.concept(key).map(this::html);
    }

    /** @return the concept for a terminal; empty where the key is unknown */
    public Optional<String> text(String key) {
        return course.concept(key).map(this::text);
    }

    private String html(Concept concept) {
        Html html = new Html();
        html.open("article", "concept").line("h1", concept.getLabel())
                .line("p", "kind", Kinds.of(concept) + " · " + EvidenceLabels.of(concept.getEvidence()));
        html.line("p", "definition", concept.getDefinition()).raw(markdown.html(concept.getText()));
        if (!concept.getSynonyms().isEmpty()) {
            html.line("p", "synonyms", "Also: " + String.join(", ", concept.getSynonyms()));
        }
        for (String note : concept.getCareNotes()) {
            course.careNote(note).ifPresent(n -> html.open("aside", "callout care")
                    .raw("<p class=\"callout-label\"><span class=\"callout-word\">Care</span> " + Html.link("cite note", "note/" + note, n.getTitle()) + "</p>\n")
                    .raw(markdown.html(n.getText())).close("aside"));
        }
        html.list("examples", "Examples", concept.getExamples().stream().map(Escape::html).toList());
        html.list("non-examples", NON_EXAMPLES, concept.getNonExamples().stream().map(Escape::html).toList());
        html.list("contrasts", CONTRASTS, contrasts(concept, true));
        html.list("relations", "How it connects", relations(concept, true));
        html.list("lessons", "In lessons", course.lessonsUsing(concept.getKey()).stream().map(ConceptRenderer::lesson).toList());
        html.list("sources", "Sources", sources(concept).stream()
                .map(id -> Html.link("cite", "source/" + id, references.source(id, null))).toList());
        return html.close("article").toString();
    }

    private String text(Concept concept) {
        StringBuilder out = new StringBuilder();
        TextPage page = new TextPage(out);
        page.title(concept.getLabel());
        page.paragraph(Kinds.of(concept) + " · " + EvidenceLabels.of(concept.getEvidence()) + " · " + concept.getKey());
        page.paragraph(concept.getDefinition());
        page.paragraph(new TextWriter(course).write(concept.getText() == null ? "" : concept.getText()));
        concept.getCareNotes().forEach(id -> course.careNote(id)
                .ifPresent(n -> page.paragraph("[Care] " + n.getTitle() + ": " + markdown.text(n.getText()))));
        list(page, "Examples", List.copyOf(concept.getExamples()));
        list(page, NON_EXAMPLES, List.copyOf(concept.getNonExamples()));
        list(page, CONTRASTS, contrasts(concept, false));
        list(page, "How it connects", relations(concept, false));
        list(page, "In lessons", course.lessonsUsing(concept.getKey()).stream().map(l -> l.getId() + " " + l.getTitle()).toList());
        list(page, "Sources", sources(concept).stream().map(id -> references.source(id, null)).toList());
        return out.toString();
    }

    private static void list(TextPage page, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            page.heading(title);
            page.paragraph("- " + String.join("\n- ", lines));
        }
    }

    private List<String> contrasts(Concept concept, boolean html) {
        return course.contrasts(concept.getKey()).stream().map(c -> {
            Concept other = c.eContainer() == concept ? c.getWith() : (Concept) c.eContainer();
            return html ? Html.link("term", "concept/" + other.getKey(), other.getLabel()) + ": " + Escape.html(c.getDifference())
                    : other.getLabel() + ": " + c.getDifference();
        }).toList();
    }

    private List<String> relations(Concept concept, boolean html) {
        Set<String> lines = new LinkedHashSet<>();
        course.relationsFrom(concept.getKey()).forEach(relation -> lines.add(sentence(relation, concept, html)));
        course.relationsTo(concept.getKey()).forEach(relation -> lines.add(sentence(relation, concept, html)));
        return List.copyOf(lines);
    }

    /** A relation as a sentence, such as "A soft bid is a kind of bid.", whichever of its ends is in front. */
    private String sentence(Relation relation, Concept front, boolean html) {
        String note = relation.getNote() == null || relation.getNote().isBlank() ? "" : " " + relation.getNote();
        String grade = EvidenceLabels.of(relation.getEvidence());
        if (!html) {
            return capital(relation.getSource().getLabel()) + " " + RelationLabels.forward(relation.getType()) + " " + relation.getTarget().getLabel() + "."
                    + note + " (" + grade + ")";
        }
        StringBuilder out = new StringBuilder(name(relation.getSource(), front, true)).append(' ').append(Escape.html(RelationLabels.forward(relation.getType())))
                .append(' ').append(name(relation.getTarget(), front, false)).append('.').append(Escape.html(note)).append(" <span class=\"grade\">")
                .append(capital(grade)).append("</span>");
        relation.getSourceIds().forEach(id -> out.append(' ').append(Html.link("cite", "source/" + id, references.source(id, null))));
        return out.toString();
    }

    private static String name(Concept concept, Concept front, boolean first) {
        String label = first ? capital(concept.getLabel()) : concept.getLabel();
        return concept == front ? "<strong>" + Escape.html(label) + "</strong>" : Html.link("term", "concept/" + concept.getKey(), label);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private Set<String> sources(Concept concept) {
        return new LinkedHashSet<>(concept.getSourceIds());
    }

    private static String lesson(Lesson lesson) {
        return Html.link("lesson", "lesson/" + lesson.getId(), lesson.getTitle());
    }
}
