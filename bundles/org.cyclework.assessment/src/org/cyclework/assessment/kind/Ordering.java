package org.cyclework.assessment.kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.cyclework.assessment.ItemKind;
import org.cyclework.assessment.Marks;
import org.cyclework.assessment.Part;
import org.cyclework.assessment.PartFeedback;
import org.cyclework.assessment.Presentation.Order;
import org.cyclework.assessment.Response.Ordered;
import org.cyclework.model.assessment.OrderStep;
import org.cyclework.model.assessment.OrderingItem;
import org.eclipse.emf.ecore.EObject;

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
        return new Order(Orders.shuffled(key, random));
    }

    @Override
    public Marks mark(OrderingItem item, Order presentation, Ordered response) {
        List<OrderStep> key = item.getSteps();
        List<String> given = response.stepIds();
        Orders.checkAll(presentation, response);
        var byId = key.stream().collect(Collectors.toMap(OrderStep::getId, Function.identity()));
        List<String> texts = given.stream().map(id -> byId.get(id).getText()).toList();
        List<PartFeedback> parts = new ArrayList<>();
        for (int place = 0; place < given.size(); place++) {
            OrderStep step = byId.get(given.get(place));
            boolean atItsPlace = texts.get(place).equals(key.get(place).getText());
            parts.add(new PartFeedback(step.getId(), step.getText(), true, atItsPlace, Texts.orEmpty(step.getFeedback())));
        }
        return Marks.of(score(texts, key.stream().map(OrderStep::getText).toList()), parts,
                key.stream().map(OrderStep::getText).toList());
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
        Orders.write(response, into);
    }

    @Override
    public Ordered read(JsonNode from, Optional<String> words) {
        return Orders.read(from);
    }

    @Override
    public List<String> lines(Order presentation, UnaryOperator<String> plain) {
        return Typing.numbered(presentation.steps(), plain);
    }

    @Override
    public String prompt(Order presentation) {
        return "The numbers in order, such as 2,1,3: ";
    }

    @Override
    public Optional<Ordered> typed(Order presentation, String line) {
        return Orders.typed(presentation, line);
    }

    @Override
    public List<String> faults(OrderingItem item, BiPredicate<EObject, String> written) {
        return Faults.unless(item.getSteps().size() > 2, "ordering needs at least three steps").found();
    }
}
