package org.cyclework.ui.trainee.read;

import java.util.Optional;
import java.util.Set;
import org.cyclework.course.Course;
import org.cyclework.course.render.ConceptRenderer;
import org.cyclework.course.render.ReferenceRenderer;
import org.cyclework.model.concept.Source;
import org.cyclework.model.course.CareNote;
import org.cyclework.model.course.GlossaryEntry;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.trainee.Messages;

/** Pages for the pane beside the text: concepts, glossary entries, sources, items of the source article, care notes. */
final class ConceptPages {

    /** What it has pages for. */
    static final Set<CourseLink.Kind> KINDS = Set.of(CourseLink.Kind.CONCEPT, CourseLink.Kind.GLOSSARY, CourseLink.Kind.SOURCE,
            CourseLink.Kind.ARTICLE, CourseLink.Kind.NOTE);

    private final Course course;

    ConceptPages(Course course) {
        this.course = course;
    }

    /** @return the page for this place; where the course does not have it, a page that says so */
    HtmlPage page(CourseLink link) {
        ReferenceRenderer references = new ReferenceRenderer(course);
        return switch (link.kind().name()) {
            case "concept" -> page(course.concept(link.id()).map(concept -> concept.getLabel()).orElse(link.id()),
                    new ConceptRenderer(course).html(link.id()));
            case "glossary" -> glossary(link.id());
            case "source" -> page(course.source(link.id()).map(Source::getShort).orElse(Messages.Page_notHere), references.source(link.id()));
            case "article" -> page(Messages.Page_article, references.articleItem(link.id()));
            case "note" -> page(course.careNote(link.id()).map(CareNote::getTitle).orElse(Messages.Page_notHere), references.careNote(link.id()));
            default -> throw new IllegalArgumentException("not for this pane: " + link);
        };
    }

    private static HtmlPage page(String title, Optional<String> html) {
        return HtmlPage.pane(title).html(html.orElse(Messages.Page_notHereHtml));
    }

    private HtmlPage glossary(String id) {
        Optional<GlossaryEntry> entry = course.glossary().stream().filter(one -> one.getId().equals(id)).findFirst();
        HtmlPage page = HtmlPage.pane(entry.map(GlossaryEntry::getTerm).orElse(id));
        entry.ifPresentOrElse(one -> {
            page.text("h1", one.getTerm()).text("p", "kind", Messages.Glossary_kind).text("p", one.getDefinition());
            if (!one.getSynonyms().isEmpty()) {
                page.text("p", "meta", Messages.bind(Messages.Glossary_synonyms, String.join(", ", one.getSynonyms())));
            }
            Optional.ofNullable(one.getConceptKey()).filter(key -> !key.isBlank()).flatMap(course::concept).ifPresent(concept -> page.html("<p>"
                    + HtmlPage.link(CourseLink.to(CourseLink.Kind.CONCEPT, concept.getKey()), Messages.bind(Messages.Glossary_more, concept.getLabel())) + "</p>"));
        }, () -> page.text("h1", Messages.Glossary_unknown));
        return page;
    }
}
