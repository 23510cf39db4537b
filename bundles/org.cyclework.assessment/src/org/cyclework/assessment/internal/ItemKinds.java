package org.cyclework.assessment.internal;

import java.util.List;
import java.util.Optional;
import org.cyclework.model.assessment.Item;
import org.cyclework.model.assessment.TrueFalseItem;

/** The kinds of items that can be played. */
final class ItemKinds {

    private static final List<ItemKind<?, ?, ?>> ALL = List.of(new SingleChoice(), new MultipleResponse(), new TrueFalse(),
            new Matching(), new Ordering(), new ShortAnswer());

    private ItemKinds() {
    }

    /** @return the kind of the item; empty where it cannot be played yet */
    static Optional<ItemKind<?, ?, ?>> of(Item item) {
        return ALL.stream().filter(kind -> kind.item().isInstance(item)).findFirst();
    }

    /** @return whether the item can be played: its kind is known and it has parts, where its kind needs any */
    static boolean playable(Item item) {
        return of(item).isPresent() && (item instanceof TrueFalseItem || !item.eContents().isEmpty());
    }
}
