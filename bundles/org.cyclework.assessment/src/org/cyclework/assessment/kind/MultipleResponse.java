package org.cyclework.assessment.kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.cyclework.assessment.ItemKind;
import org.cyclework.assessment.Marks;
import org.cyclework.assessment.Presentation.PickSeveral;
import org.cyclework.assessment.Response.PickedSet;
import org.cyclework.model.assessment.ChoiceOption;
import org.cyclework.model.assessment.MultipleResponseItem;
import org.eclipse.emf.ecore.EObject;

/** Any number of right options: those found less those wrongly picked, by the number there are. */
final class MultipleResponse implements ItemKind<MultipleResponseItem, PickSeveral, PickedSet> {

    static final String PROMPT = "Numbers, such as 1,3: ";

    @Override
    public Class<MultipleResponseItem> item() {
        return MultipleResponseItem.class;
    }

    @Override
    public Class<PickedSet> response() {
        return PickedSet.class;
    }

    @Override
    public PickSeveral present(MultipleResponseItem item, RandomGenerator random) {
        return new PickSeveral(Choices.shown(item.getOptions(), random));
    }

    @Override
    public Marks mark(MultipleResponseItem item, PickSeveral presentation, PickedSet response) {
        Choices.checkKnown(presentation.options(), response.optionIds());
        Set<String> keys = item.getOptions().stream().filter(ChoiceOption::isCorrect).map(ChoiceOption::getId)
                .collect(Collectors.toSet());
        return Marks.of(Choices.score(keys, response.optionIds()),
                Choices.feedback(item.getOptions(), presentation.options(), response.optionIds()),
                Choices.rightAnswer(item.getOptions()));
    }

    @Override
    public void write(PickedSet response, ObjectNode into) {
        Choices.write(response.optionIds(), into);
    }

    @Override
    public PickedSet read(JsonNode from, Optional<String> words) {
        return new PickedSet(Choices.readSeveral(from));
    }

    @Override
    public List<String> lines(PickSeveral presentation, UnaryOperator<String> plain) {
        return Typing.numbered(presentation.options(), plain);
    }

    @Override
    public String prompt(PickSeveral presentation) {
        return PROMPT;
    }

    @Override
    public Optional<PickedSet> typed(PickSeveral presentation, String line) {
        return Typing.ids(presentation.options(), line).map(ids -> new PickedSet(new HashSet<>(ids)));
    }

    @Override
    public List<String> faults(MultipleResponseItem item, BiPredicate<EObject, String> written) {
        return Faults.unless(item.getOptions().size() > 1, "a choice needs at least two options")
                .orUnless(Faults.count(item.getOptions(), ChoiceOption::isCorrect) > 0, "no option is correct").found();
    }
}
