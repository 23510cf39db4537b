package org.cyclework.course.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cyclework.course.Course;
import org.cyclework.course.internal.markdown.Escape;
import org.cyclework.course.internal.markdown.EvidenceLabels;
import org.cyclework.model.concept.Source;
import org.cyclework.model.course.ArticleMap;

/** References in full, by author: those of a lesson, or all that readers of the course meet. */
public final class ReferenceList {

    private static final Pattern SOURCE = Pattern.compile("\\]\\(source:([^)\\s]+)");
    private static final Pattern ARTICLE = Pattern.compile("\\]\\(article:");

    private final Course course;

    /**
     * What is cited.
     *
     * @param sources ids of sources
     * @param article whether the source article is among it
     */
    public record Cited(Set<String> sources, boolean article) {

        /** Copies the ids. */
        public Cited {
            sources = Set.copyOf(sources);
        }
    }

    /** @param course where sources are looked up */
    public ReferenceList(Course course) {
        this.course = Objects.requireNonNull(course);
    }

    /** @return what a piece of Markdown cites */
    public Cited in(String markdown) {
        Set<String> ids = new LinkedHashSet<>(SOURCE.matcher(markdown).results().map(found -> found.group(1)).toList());
        return new Cited(ids, ARTICLE.matcher(markdown).results().map(MatchResult::start).findFirst().isPresent());
    }

    /** @return everything that readers may meet */
    public Cited all() {
        return new Cited(new LinkedHashSet<>(course.sources().stream().filter(Source::isForTrainees).map(Source::getId).toList()), article().isPresent());
    }

    /** @return {@code <section class="references">} with an entry for each; nothing where nothing is cited */
    public String html(Cited cited, String heading) {
        List<String> entries = new ArrayList<>();
        course.sources().stream().filter(source -> cited.sources().contains(source.getId())).sorted(Comparator.comparing(ReferenceList::key))
                .forEach(source -> entries.add(Escape.html(Citation.of(source)) + " <span class=\"grade\">" + EvidenceLabels.of(source.getEvidence()) + "</span>"));
        if (cited.article()) {
            article().ifPresent(article -> entries.add(Escape.html(article + " The source article of this course.")));
        }
        return new Html().list("references", heading, entries).toString();
    }

    private static String key(Source source) {
        return (source.getAuthors() + " " + source.getYear()).toLowerCase(Locale.ROOT);
    }

    /** @return who wrote the source article and what it is called; empty where the course has none */
    Optional<String> article() {
        return course.articleItems().stream().map(item -> item.eContainer()).filter(ArticleMap.class::isInstance).map(ArticleMap.class::cast).findFirst()
                .filter(map -> map.getTitle() != null && !map.getTitle().isBlank())
                .map(map -> (map.getAuthor() == null || map.getAuthor().isBlank() ? "" : map.getAuthor() + ". ") + map.getTitle() + ".");
    }
}
