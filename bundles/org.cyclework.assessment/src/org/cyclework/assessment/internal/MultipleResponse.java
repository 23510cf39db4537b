package org.cyclework.assessment.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.cyclework.assessment.Presentation.PickSeveral;
import org.cyclework.assessment.Response.PickedSet;
import org.cyclework.assessment.Scored;
import org.cyclework.model.assessment.ChoiceOption;
import org.cyclework.model.assessment.MultipleResponseItem;

/** Any number of right options: those found less those wrongly picked, by the number there are. */
final class MultipleResponse implements ItemKind<MultipleResponseItem, PickSeveral, PickedSet> {

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
    public Scored score(MultipleResponseItem item, PickSeveral presentation, PickedSet response) {
        Choices.checkKnown(presentation.options(), response.optionIds());
        int keys = 0;
        int found = 0;
        for (ChoiceOption option : item.getOptions()) {
            if (option.isCorrect()) {
                keys++;
                found += response.optionIds().contains(option.getId()) ? 1 : 0;
            }
        }
        int wrong = response.optionIds().size() - found;
        double score = keys == 0 ? (wrong == 0 ? 1 : 0) : Math.max(0, (double) (found - wrong) / keys);
        return new Scored(item.getId(), response, score,
                Choices.feedback(item.getOptions(), presentation.options(), response.optionIds()),
                Texts.orEmpty(item.getFeedback()), Choices.rightAnswer(item.getOptions()));
    }

    @Override
    public void write(PickedSet response, ObjectNode into) {
        var picked = into.putArray("picked");
        response.optionIds().stream().sorted().forEach(picked::add);
    }

    @Override
    public PickedSet read(JsonNode from) {
        Set<String> picked = new HashSet<>();
        from.path("picked").forEach(id -> picked.add(id.asText()));
        return new PickedSet(picked);
    }
}
