package org.cyclework.assessment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.cyclework.model.assessment.OpenResponseItem;

/**
 * Which items a quiz asks, and in what order. Items that cannot be played are never among them.
 *
 * @param moduleId the module whose items they are
 * @param itemIds only these; empty for all of the module; unknown ones are left out
 * @param kinds only items of these kinds, named by their class in the model such as {@code OpenResponseItem}; empty for all
 * @param most how many at most, the first of the order; empty for all
 * @param order in which they are asked
 */
public record Blueprint(String moduleId, Optional<List<String>> itemIds, Set<String> kinds, OptionalInt most, Order order) {

    /** In which order items are asked. */
    public enum Order {

        /** An order that the seed of the quiz decides. */
        SHUFFLED,

        /** As the ids are given, or else as the banks have them. */
        AS_GIVEN
    }

    /** Creates the blueprint; nothing is null. */
    public Blueprint {
        Objects.requireNonNull(moduleId);
        itemIds = itemIds.map(List::copyOf);
        kinds = Set.copyOf(kinds);
        Objects.requireNonNull(most);
        Objects.requireNonNull(order);
        if (most.isPresent() && most.getAsInt() < 1) {
            throw new IllegalArgumentException("a quiz asks at least one item");
        }
    }

    /** @return every item of the module, shuffled */
    public static Blueprint ofModule(String moduleId) {
        return new Blueprint(moduleId, Optional.empty(), Set.of(), OptionalInt.empty(), Order.SHUFFLED);
    }

    /** @return these items of the module, such as those to repeat, shuffled */
    public static Blueprint ofItems(String moduleId, List<String> itemIds) {
        return new Blueprint(moduleId, Optional.of(itemIds), Set.of(), OptionalInt.empty(), Order.SHUFFLED);
    }

    /** @return the same with items of these kinds only */
    public Blueprint ofKinds(Set<String> only) {
        return new Blueprint(moduleId, itemIds, only, most, order);
    }

    /** @return the same with this many items at most */
    public Blueprint atMost(int items) {
        return new Blueprint(moduleId, itemIds, kinds, OptionalInt.of(items), order);
    }

    /** @return the same in the order given */
    public Blueprint asGiven() {
        return new Blueprint(moduleId, itemIds, kinds, most, Order.AS_GIVEN);
    }
}
