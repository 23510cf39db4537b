package org.cyclework.assessment.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.cyclework.assessment.Presentation.PickOne;
import org.cyclework.assessment.Response.Picked;
import org.cyclework.assessment.Scored;
import org.cyclework.model.assessment.SingleChoiceItem;

/** One right option: all or nothing. */
final class SingleChoice implements ItemKind<SingleChoiceItem, PickOne, Picked> {

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
    public Scored score(SingleChoiceItem item, PickOne presentation, Picked response) {
        Set<String> picked = Set.of(response.optionId());
        Choices.checkKnown(presentation.options(), picked);
        boolean right = item.getOptions().stream()
                .anyMatch(option -> option.isCorrect() && picked.contains(option.getId()));
        return new Scored(item.getId(), response, right ? 1 : 0,
                Choices.feedback(item.getOptions(), presentation.options(), picked), Texts.orEmpty(item.getFeedback()),
                Choices.rightAnswer(item.getOptions()));
    }

    @Override
    public void write(Picked response, ObjectNode into) {
        into.put("picked", response.optionId());
    }

    @Override
    public Picked read(JsonNode from) {
        return new Picked(from.path("picked").asText());
    }
}
