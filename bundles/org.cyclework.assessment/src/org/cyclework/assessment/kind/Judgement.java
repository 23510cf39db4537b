package org.cyclework.assessment.kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
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
import org.cyclework.model.assessment.JudgementItem;
import org.cyclework.model.assessment.JudgementOption;
import org.eclipse.emf.ecore.EObject;

/** Responses to rank by how apt they are, the most apt first; the authors' weights say how much each pair matters. */
final class Judgement implements ItemKind<JudgementItem, Order, Ordered> {

    private static final double PASS = 0.8;
    private static final String RANKED = "ranked";

    @Override
    public Class<JudgementItem> item() {
        return JudgementItem.class;
    }

    @Override
    public Class<Ordered> response() {
        return Ordered.class;
    }

    @Override
    public Order present(JudgementItem item, RandomGenerator random) {
        return new Order(Orders.shuffled(ranked(item).stream().map(option -> new Part(option.getId(), option.getText())).toList(), random));
    }

    private static List<JudgementOption> ranked(JudgementItem item) {
        return item.getOptions().stream().sorted(Comparator.comparingDouble(JudgementOption::getWeight).reversed()).toList();
    }

    @Override
    public double passMark() {
        return PASS;
    }

    @Override
    public Marks mark(JudgementItem item, Order presentation, Ordered response) {
        Orders.checkAll(presentation, response);
        var byId = item.getOptions().stream().collect(Collectors.toMap(JudgementOption::getId, Function.identity()));
        List<JudgementOption> given = response.stepIds().stream().map(byId::get).toList();
        List<JudgementOption> key = ranked(item);
        List<PartFeedback> parts = new ArrayList<>();
        for (int place = 0; place < given.size(); place++) {
            JudgementOption option = given.get(place);
            parts.add(new PartFeedback(option.getId(), option.getText(), true, option.getWeight() == key.get(place).getWeight(),
                    Texts.orEmpty(option.getFeedback())));
        }
        return new Marks(OptionalDouble.of(score(given)), parts, key.stream().map(JudgementOption::getText).toList(), List.of(),
                Map.of(RANKED, (double) key.size()));
    }

    private static double score(List<JudgementOption> given) {
        double all = 0;
        double right = 0;
        for (int i = 0; i < given.size(); i++) {
            for (int j = i + 1; j < given.size(); j++) {
                double difference = given.get(i).getWeight() - given.get(j).getWeight();
                all += Math.abs(difference);
                right += Math.max(0, difference);
            }
        }
        return all == 0 ? 1 : Math.max(0, 2 * right / all - 1);
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
        return "The numbers, the most apt first, such as 2,1,3: ";
    }

    @Override
    public List<String> measures(Marks marks) {
        return marks.measures().containsKey(RANKED) ? List.of("The ranking is by the authors of the course; no panel has confirmed it.") : List.of();
    }

    @Override
    public Optional<Ordered> typed(Order presentation, String line) {
        return Orders.typed(presentation, line);
    }

    @Override
    public List<String> faults(JudgementItem item, BiPredicate<EObject, String> written) {
        return Faults.unless(item.getOptions().size() > 1
                && item.getOptions().stream().map(JudgementOption::getWeight).distinct().count() > 1, "the options all weigh the same")
                .found();
    }
}
