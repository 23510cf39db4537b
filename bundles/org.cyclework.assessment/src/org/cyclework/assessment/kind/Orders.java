package org.cyclework.assessment.kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.cyclework.assessment.Part;
import org.cyclework.assessment.Presentation.Order;
import org.cyclework.assessment.Response.Ordered;

/** What items have in common whose parts are put into an order. */
final class Orders {

    private static final String ORDERED = "ordered";

    private Orders() {
    }

    /** @return the parts in an order that is not the one given, where there are two or more */
    static List<Part> shuffled(List<Part> key, RandomGenerator random) {
        List<Part> shown = Shuffle.of(key, random);
        if (shown.equals(key) && key.size() > 1) {
            // handing over the answer asks nothing: turn it by a random distance
            int distance = 1 + random.nextInt(key.size() - 1);
            shown = new ArrayList<>(key.subList(distance, key.size()));
            shown.addAll(key.subList(0, distance));
        }
        return shown;
    }

    static void checkAll(Order presentation, Ordered response) {
        List<String> given = response.stepIds();
        if (given.size() != presentation.steps().size() || new HashSet<>(given).size() != given.size()) {
            throw new IllegalArgumentException("every step must be named once");
        }
        Choices.checkKnown(presentation.steps(), new HashSet<>(given));
    }

    static void write(Ordered response, ObjectNode into) {
        response.stepIds().forEach(into.putArray(ORDERED)::add);
    }

    static Ordered read(JsonNode from) {
        List<String> ordered = new ArrayList<>();
        from.path(ORDERED).forEach(id -> ordered.add(id.asText()));
        return new Ordered(ordered);
    }

    static Optional<Ordered> typed(Order presentation, String line) {
        return Typing.ids(presentation.steps(), line).filter(ids -> ids.size() == presentation.steps().size()).map(Ordered::new);
    }
}
