package org.cyclework.assessment.kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.cyclework.assessment.ItemKind;
import org.cyclework.assessment.Marks;
import org.cyclework.assessment.Presentation.PickOne;
import org.cyclework.assessment.Response.Picked;
import org.cyclework.model.assessment.ChoiceOption;
import org.cyclework.model.assessment.SingleChoiceItem;
import org.eclipse.emf.ecore.EObject;

/** One right option: all or nothing. */
final class SingleChoice implements ItemKind<SingleChoiceItem, PickOne, Picked> {

    static final String PROMPT = "One number: ";

    @Override
    public Class<SingleChoiceItem> item() {
        return SingleChoiceItem.class;
    }

    @Override
    public Class<Picked> response() {
        return Picked.class;
    }

    @Override
    public PickOne present(SingleChoiceItem item, RandomGenerator random) {
        return new PickOne(Choices.shown(item.getOptions(), random));
    }

    @Override
    public Marks mark(SingleChoiceItem item, PickOne presentation, Picked response) {
        Set<String> picked = Set.of(response.optionId());
        Choices.checkKnown(presentation.options(), picked);
        boolean right = item.getOptions().stream()
                .anyMatch(option -> option.isCorrect() && picked.contains(option.getId()));
        return Marks.of(right ? 1 : 0, Choices.feedback(item.getOptions(), presentation.options(), picked),
                Choices.rightAnswer(item.getOptions()));
    }

    @Override
    public void write(Picked response, ObjectNode into) {
        Choices.write(response.optionId(), into);
    }

    @Override
    public Picked read(JsonNode from, Optional<String> words) {
        return new Picked(Choices.readOne(from));
    }

    @Override
    public List<String> lines(PickOne presentation, UnaryOperator<String> plain) {
        return Typing.numbered(presentation.options(), plain);
    }

    @Override
    public String prompt(PickOne presentation) {
        return PROMPT;
    }

    @Override
    public Optional<Picked> typed(PickOne presentation, String line) {
        return Typing.ids(presentation.options(), line).filter(ids -> ids.size() == 1).map(ids -> new Picked(ids.get(0)));
    }

    @Override
    public List<String> faults(SingleChoiceItem item, BiPredicate<EObject, String> written) {
        return Faults.unless(item.getOptions().size() > 1, "a choice needs at least two options")
                .orUnless(Faults.count(item.getOptions(), ChoiceOption::isCorrect) == 1, "exactly one option must be correct")
                .found();
    }
}
