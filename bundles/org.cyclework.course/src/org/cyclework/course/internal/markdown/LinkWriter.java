package org.cyclework.course.internal.markdown;

import org.commonmark.node.Link;
import org.cyclework.course.Course;
import org.cyclework.model.concept.Concept;

/** Writes links and citations as HTML. What leads nowhere is shown as text. */
final class LinkWriter {

    private final Course course;
    private final References references;
    private final TermLines lines;

    LinkWriter(Course course) {
        this.course = course;
        this.references = new References(course);
        this.lines = new TermLines(course);
    }

    /** A link without words of its own. */
    String citation(Link link) {
        CourseLink target = CourseLink.parse(link.getDestination());
        String label = switch (target.kind()) {
            case SOURCE -> references.source(target.id(), link.getTitle());
            case ARTICLE -> References.ARTICLE;
            case CONCEPT -> course.concept(target.id()).map(c -> c.getLabel()).orElse(target.id());
            case LESSON -> course.lesson(target.id()).map(l -> l.getTitle()).orElse(target.id());
            case NOTE -> course.careNote(target.id()).map(n -> n.getTitle()).orElse(target.id());
            case CASE, EXTERNAL -> target.target();
        };
        if (target.kind() == CourseLink.Kind.EXTERNAL) {
            return "<span class=\"external\">" + Escape.html(label) + "</span>";
        }
        return open(link) + Escape.html(label) + close(link);
    }

    String open(Link link) {
        CourseLink target = CourseLink.parse(link.getDestination());
        return switch (target.kind()) {
            case SOURCE -> anchor("cite", "source", target);
            case ARTICLE -> anchor("cite article", "article", target);
            case NOTE -> anchor("cite note", "note", target);
            case CONCEPT -> course.concept(target.id()).map(concept -> term(concept, target)).orElse("<span>");
            case LESSON -> course.lesson(target.id()).isPresent() ? anchor("lesson", "lesson", target) : "<span>";
            case CASE -> course.caseIds().contains(target.id()) ? anchor("case", "case", target) : "<span>";
            case EXTERNAL -> "<span class=\"external\">";
        };
    }

    String close(Link link) {
        CourseLink target = CourseLink.parse(link.getDestination());
        if (target.kind() == CourseLink.Kind.EXTERNAL) {
            return link.getFirstChild() == null ? "</span>" : " (" + Escape.html(target.target()) + ")</span>";
        }
        return open(link).startsWith("<a") ? "</a>" : "</span>";
    }

    /** A term brings its line along, so that the page can show it. */
    private String term(Concept concept, CourseLink link) {
        String open = anchor("term", "concept", link);
        return open.substring(0, open.length() - 1) + " data-line=\"" + Escape.html(lines.of(concept)) + "\">";
    }

    private static String anchor(String style, String kind, CourseLink link) {
        return "<a class=\"" + style + "\" href=\"cw:" + kind + "/" + Escape.html(link.target()) + "\">";
    }
}
