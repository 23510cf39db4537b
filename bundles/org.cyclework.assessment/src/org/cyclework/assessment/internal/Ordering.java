package org.cyclework.assessment.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.cyclework.assessment.Part;
import org.cyclework.assessment.PartFeedback;
import org.cyclework.assessment.Presentation.Order;
import org.cyclework.assessment.Response.Ordered;
import org.cyclework.assessment.Scored;
import org.cyclework.model.assessment.OrderStep;
import org.cyclework.model.assessment.OrderingItem;

/** Steps to put into order: the share of pairs in the right order, where what chance gives counts as nothing. */
final class Ordering implements ItemKind<OrderingItem, Order, Ordered> {

    @Override
    public Class<OrderingItem> item() {
        return OrderingItem.class;
    }

    @Override
    public Class<Ordered> response() {
        return Ordered.class;
    }

    @Override
    public Order present(OrderingItem item, RandomGenerator random) {
        List<Part> key = item.getSteps().stream().map(step -> new Part(step.getId(), step.getText())).toList();
        List<Part> shown = Shuffle.of(key, random);
        if (shown.equals(key) && key.size() > 1) {
            // handing over the answer asks nothing: turn it by a random distance
            int distance = 1 + random.nextInt(key.size() - 1);
            shown = new ArrayList<>(key.subList(distance, key.size()));
            shown.addAll(key.subList(0, distance));
        }
        return new Order(shown);
    }

    @Override
    public Scored score(OrderingItem item, Order presentation, Ordered response) {
        List<OrderStep> key = item.getSteps();
        List<String> given = response.stepIds();
        if (given.size() != key.size() || new HashSet<>(given).size() != key.size()) {
            throw new IllegalArgumentException("every step must be named once");
        }
        Choices.checkKnown(presentation.steps(), new HashSet<>(given));
        var byId = key.stream().collect(Collectors.toMap(OrderStep::getId, Function.identity()));
        List<String> texts = given.stream().map(id -> byId.get(id).getText()).toList();
        List<PartFeedback> parts = new ArrayList<>();
        for (int place = 0; place < given.size(); place++) {
            OrderStep step = byId.get(given.get(place));
            boolean atItsPlace = texts.get(place).equals(key.get(place).getText());
            parts.add(new PartFeedback(step.getId(), step.getText(), true, atItsPlace, Texts.orEmpty(step.getFeedback())));
        }
        return new Scored(item.getId(), response, score(texts, key.stream().map(OrderStep::getText).toList()), parts,
                Texts.orEmpty(item.getFeedback()), key.stream().map(OrderStep::getText).toList());
    }

    /** Steps with the same words take the places that suit them best, which are those in which they come. */
    private static double score(List<String> given, List<String> key) {
        int[] place = new int[given.size()];
        boolean[] taken = new boolean[key.size()];
        for (int i = 0; i < given.size(); i++) {
            for (int k = 0; k < key.size(); k++) {
                if (!taken[k] && key.get(k).equals(given.get(i))) {
                    taken[k] = true;
                    place[i] = k;
                    break;
                }
            }
        }
        int pairs = 0;
        int right = 0;
        for (int i = 0; i < place.length; i++) {
            for (int j = i + 1; j < place.length; j++) {
                pairs++;
                right += place[i] < place[j] ? 1 : 0;
            }
        }
        return pairs == 0 ? 1 : Math.max(0, 2.0 * right / pairs - 1);
    }

    @Override
    public void write(Ordered response, ObjectNode into) {
        var ordered = into.putArray("ordered");
        response.stepIds().forEach(ordered::add);
    }

    @Override
    public Ordered read(JsonNode from) {
        List<String> ordered = new ArrayList<>();
        from.path("ordered").forEach(id -> ordered.add(id.asText()));
        return new Ordered(ordered);
    }
}
