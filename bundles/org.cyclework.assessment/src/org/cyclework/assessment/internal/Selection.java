package org.cyclework.assessment.internal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cyclework.assessment.Blueprint;
import org.cyclework.assessment.kind.ItemKinds;
import org.cyclework.assessment.kind.Shuffle;
import org.cyclework.course.Course;
import org.cyclework.model.assessment.Item;

/** Chooses the items of a quiz. */
final class Selection {

    private Selection() {
    }

    /** @return ids in the order in which they are asked */
    static List<String> of(Course course, ItemKinds kinds, Blueprint blueprint, long seed) {
        Stream<Item> items = course.itemsOf(blueprint.moduleId()).stream().filter(kinds::playable)
                .filter(item -> blueprint.kinds().isEmpty() || blueprint.kinds().contains(item.eClass().getName()));
        List<String> ids = items.map(Item::getId)
                .filter(id -> blueprint.itemIds().map(wanted -> wanted.contains(id)).orElse(true)).toList();
        List<String> ordered = switch (blueprint.order()) {
            case SHUFFLED -> Shuffle.of(ids.stream().sorted().toList(), Shuffle.random(seed, blueprint.moduleId()));
            case AS_GIVEN -> blueprint.itemIds().map(wanted -> ids.stream().sorted(Comparator.comparingInt(wanted::indexOf)).toList())
                    .orElse(ids);
        };
        return ordered.subList(0, Math.min(ordered.size(), blueprint.most().orElse(ordered.size())));
    }
}
