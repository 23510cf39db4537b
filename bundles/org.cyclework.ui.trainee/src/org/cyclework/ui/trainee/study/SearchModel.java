package org.cyclework.ui.trainee.study;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cyclework.search.HitKind;
import org.cyclework.search.SearchHit;
import org.cyclework.search.SearchResults;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.trainee.Messages;

/**
 * What the search pane shows: the hits grouped by kind. The group that holds the best hit comes first.
 *
 * @param query what was searched for; of very long words the beginning, since the pane tells it
 * @param groups the groups that have hits
 * @param note what the person should know about the search; may be empty
 */
public record SearchModel(String query, List<Group> groups, String note) {

    private static final int MOST = 100;

    /**
     * Hits of one kind.
     *
     * @param title what the kind is called
     * @param hits its hits, best first
     */
    public record Group(String title, List<SearchHit> hits) {
    }

    /** Groups what was found. */
    public static SearchModel of(SearchResults results) {
        Map<HitKind, List<SearchHit>> byKind = new EnumMap<>(HitKind.class);
        List<HitKind> order = new ArrayList<>();
        for (SearchHit hit : results.hits()) {
            if (!byKind.containsKey(hit.kind())) {
                order.add(hit.kind());
            }
            byKind.computeIfAbsent(hit.kind(), kind -> new ArrayList<>()).add(hit);
        }
        List<Group> groups = order.stream().map(kind -> new Group(title(kind), List.copyOf(byKind.get(kind)))).toList();
        String note = results.safety() ? Messages.Search_safety
                : results.approximate() && !groups.isEmpty() ? Messages.Search_close : "";
        return new SearchModel(told(results.query()), groups, note);
    }

    private static String told(String query) {
        return query.codePointCount(0, query.length()) <= MOST ? query : query.substring(0, query.offsetByCodePoints(0, MOST)).stripTrailing() + "…";
    }

    /** @return the hits in the order in which they are shown */
    public List<SearchHit> inOrder() {
        return groups.stream().flatMap(group -> group.hits().stream()).toList();
    }

    /** @return where a hit leads, with the words that were found to be marked there */
    public static CourseLink link(SearchHit hit) {
        CourseLink.Kind kind = switch (hit.kind()) {
            case LESSON -> CourseLink.Kind.LESSON;
            case CONCEPT -> CourseLink.Kind.CONCEPT;
            case GLOSSARY -> CourseLink.Kind.GLOSSARY;
            case CASE -> CourseLink.Kind.CASE;
            case ITEM -> CourseLink.Kind.ITEM;
        };
        CourseLink link = CourseLink.to(kind, hit.id());
        String text = hit.passage().text();
        String words = String.join(" ", hit.passage().found().stream().map(range -> text.substring(range.start(), range.end())).distinct().toList());
        return hit.sectionId().map(link::at).orElse(link).marking(words);
    }

    private static String title(HitKind kind) {
        return switch (kind) {
            case LESSON -> Messages.Search_lessons;
            case CONCEPT -> Messages.Search_concepts;
            case GLOSSARY -> Messages.Search_glossary;
            case CASE -> Messages.Search_cases;
            case ITEM -> Messages.Search_items;
        };
    }
}
