package org.cyclework.assessment.kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.cyclework.assessment.ItemKind;
import org.cyclework.assessment.Marks;
import org.cyclework.assessment.PartFeedback;
import org.cyclework.assessment.Presentation.Judge;
import org.cyclework.assessment.Response.Judged;
import org.cyclework.model.assessment.TrueFalseItem;
import org.eclipse.emf.ecore.EObject;

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
    public boolean playable(TrueFalseItem item) {
        return true;
    }

    @Override
    public Judge present(TrueFalseItem item, RandomGenerator random) {
        return new Judge();
    }

    @Override
    public Marks mark(TrueFalseItem item, Judge presentation, Judged response) {
        boolean key = item.isAnswer();
        List<PartFeedback> parts = List.of(
                new PartFeedback("true", TRUE, response.value(), key, Texts.orEmpty(item.getTrueFeedback())),
                new PartFeedback("false", FALSE, !response.value(), !key, Texts.orEmpty(item.getFalseFeedback())));
        return Marks.of(response.value() == key ? 1 : 0, parts, List.of(key ? TRUE : FALSE));
    }

    @Override
    public void write(Judged response, ObjectNode into) {
        into.put("judged", response.value());
    }

    @Override
    public Judged read(JsonNode from, Optional<String> words) {
        return new Judged(from.path("judged").asBoolean());
    }

    @Override
    public List<String> lines(Judge presentation, UnaryOperator<String> plain) {
        return List.of("  t  true    f  false");
    }

    @Override
    public String prompt(Judge presentation) {
        return "t or f: ";
    }

    @Override
    public Optional<Judged> typed(Judge presentation, String line) {
        return line.equalsIgnoreCase("t") || line.equalsIgnoreCase("f") ? Optional.of(new Judged(line.equalsIgnoreCase("t")))
                : Optional.empty();
    }

    @Override
    public List<String> faults(TrueFalseItem item, BiPredicate<EObject, String> written) {
        return Faults.unless(written.test(item, "answer"), "'answer' is not written, false included").found();
    }
}
