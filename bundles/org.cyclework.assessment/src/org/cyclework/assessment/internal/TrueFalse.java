package org.cyclework.assessment.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.random.RandomGenerator;
import org.cyclework.assessment.PartFeedback;
import org.cyclework.assessment.Presentation.Judge;
import org.cyclework.assessment.Response.Judged;
import org.cyclework.assessment.Scored;
import org.cyclework.model.assessment.TrueFalseItem;

/** A statement to judge: all or nothing. */
final class TrueFalse implements ItemKind<TrueFalseItem, Judge, Judged> {

    private static final String TRUE = "True";
    private static final String FALSE = "False";

    @Override
    public Class<TrueFalseItem> item() {
        return TrueFalseItem.class;
    }

    @Override
    public Class<Judged> response() {
        return Judged.class;
    }

    @Override
    public Judge present(TrueFalseItem item, RandomGenerator random) {
        return new Judge();
    }

    @Override
    public Scored score(TrueFalseItem item, Judge presentation, Judged response) {
        boolean key = item.isAnswer();
        List<PartFeedback> parts = List.of(
                new PartFeedback("true", TRUE, response.value(), key, Texts.orEmpty(item.getTrueFeedback())),
                new PartFeedback("false", FALSE, !response.value(), !key, Texts.orEmpty(item.getFalseFeedback())));
        return new Scored(item.getId(), response, response.value() == key ? 1 : 0, parts,
                Texts.orEmpty(item.getFeedback()), List.of(key ? TRUE : FALSE));
    }

    @Override
    public void write(Judged response, ObjectNode into) {
        into.put("judged", response.value());
    }

    @Override
    public Judged read(JsonNode from) {
        return new Judged(from.path("judged").asBoolean());
    }
}
