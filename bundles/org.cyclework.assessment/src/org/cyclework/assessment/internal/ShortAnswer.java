package org.cyclework.assessment.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.cyclework.assessment.PartFeedback;
import org.cyclework.assessment.Presentation.Type;
import org.cyclework.assessment.Response.Typed;
import org.cyclework.assessment.Scored;
import org.cyclework.model.assessment.AcceptedAnswer;
import org.cyclework.model.assessment.ShortAnswerItem;

/** Words to type: the credit of the best accepted answer that fits. */
final class ShortAnswer implements ItemKind<ShortAnswerItem, Type, Typed> {

    private static final String TYPED = "typed";

    @Override
    public Class<ShortAnswerItem> item() {
        return ShortAnswerItem.class;
    }

    @Override
    public Class<Typed> response() {
        return Typed.class;
    }

    @Override
    public Type present(ShortAnswerItem item, RandomGenerator random) {
        return new Type();
    }

    @Override
    public Scored score(ShortAnswerItem item, Type presentation, Typed response) {
        Optional<AcceptedAnswer> best = item.getAnswers().stream()
                .filter(answer -> TypedPattern.fits(answer.getPattern(), response.text(), item.isCaseSensitive()))
                .max(Comparator.comparingDouble(AcceptedAnswer::getCredit));
        double score = best.map(answer -> Math.clamp(answer.getCredit(), 0.0, 1.0)).orElse(0.0);
        PartFeedback part = new PartFeedback(best.map(AcceptedAnswer::getId).orElse(TYPED), response.text(), true,
                Scored.full(score), Texts.orEmpty(best.map(AcceptedAnswer::getFeedback).orElse(item.getOtherFeedback())));
        List<String> rightAnswer = item.getAnswers().stream().filter(answer -> Scored.full(answer.getCredit()))
                .map(answer -> TypedPattern.readable(answer.getPattern())).distinct().toList();
        return new Scored(item.getId(), response, score, List.of(part), Texts.orEmpty(item.getFeedback()), rightAnswer);
    }

    @Override
    public void write(Typed response, ObjectNode into) {
        into.put(TYPED, response.text());
    }

    @Override
    public Typed read(JsonNode from) {
        return new Typed(from.path(TYPED).asText());
    }
}
