package org.cyclework.course.internal;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cyclework.course.OpenedPack;
import org.cyclework.model.concept.Concept;
import org.cyclework.model.concept.ConceptMap;
import org.cyclework.model.concept.Contrast;
import org.cyclework.model.concept.Relation;
import org.cyclework.model.concept.Source;

/** Concepts, their relations and contrasts in both directions, and sources. */
final class ConceptIndex {

    private final Map<String, Concept> concepts;
    private final Map<String, Source> sources;
    private final Map<String, List<Relation>> from;
    private final Map<String, List<Relation>> to;
    private final Map<String, List<Contrast>> contrasts;

    ConceptIndex(List<OpenedPack> packs) {
        List<ConceptMap> maps = packs.stream().flatMap(p -> p.conceptMaps().stream()).toList();
        concepts = Index.by(maps.stream().flatMap(m -> m.getConcepts().stream()).toList(), Concept::getKey);
        sources = Index.by(maps.stream().flatMap(m -> m.getSources().stream()).toList(), Source::getId);
        List<Relation> relations = maps.stream().flatMap(m -> m.getRelations().stream())
                .filter(r -> r.getSource() != null && r.getTarget() != null && r.getSource().getKey() != null
                        && r.getTarget().getKey() != null)
                .toList();
        from = relations.stream().collect(groupingBy(r -> r.getSource().getKey()));
        to = relations.stream().collect(groupingBy(r -> r.getTarget().getKey()));
        contrasts = new HashMap<>();
        for (Concept concept : concepts.values()) {
            concept.getContrasts().stream().filter(c -> c.getWith() != null && c.getWith().getKey() != null).forEach(c -> Stream.of(concept.getKey(), c.getWith().getKey())
                    .distinct().forEach(k -> contrasts.computeIfAbsent(k, n -> new ArrayList<>()).add(c)));
        }
    }

    List<Concept> concepts() {
        return List.copyOf(concepts.values());
    }

    Optional<Concept> concept(String key) {
        return Optional.ofNullable(concepts.get(key));
    }

    List<Relation> relationsFrom(String key) {
        return from.getOrDefault(key, List.of());
    }

    List<Relation> relationsTo(String key) {
        return to.getOrDefault(key, List.of());
    }

    List<Contrast> contrasts(String key) {
        return contrasts.getOrDefault(key, List.of());
    }

    List<Source> sources() {
        return List.copyOf(sources.values());
    }

    Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }
}
