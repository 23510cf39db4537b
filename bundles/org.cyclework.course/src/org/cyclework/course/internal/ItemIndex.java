package org.cyclework.course.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cyclework.course.OpenedPack;
import org.cyclework.model.assessment.Item;

/** Items of all banks by id. */
final class ItemIndex {

    private final Map<String, Item> items;

    ItemIndex(List<OpenedPack> packs) {
        items = Index.by(packs.stream().flatMap(p -> p.bankIds().stream().flatMap(id -> p.bank(id).stream()))
                .flatMap(b -> b.getItems().stream()).toList(), Item::getId);
    }

    Optional<Item> item(String id) {
        return Optional.ofNullable(items.get(id));
    }
}
