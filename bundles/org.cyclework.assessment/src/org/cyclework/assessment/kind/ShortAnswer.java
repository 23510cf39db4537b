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
import org.cyclework.assessment.Presentation.Type;
import org.cyclework.assessment.Response.Typed;
import org.cyclework.model.assessment.AcceptedAnswer;
import org.cyclework.model.assessment.ShortAnswerItem;
import org.eclipse.emf.ecore.EObject;

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
    public Marks mark(ShortAnswerItem item, Type presentation, Typed response) {
        Optional<AcceptedAnswer> best = Accepted.best(item.getAnswers(), response.text(), item.isCaseSensitive());
        PartFeedback part = Accepted.feedback(best, TYPED, response.text(), item.getOtherFeedback());
        return Marks.of(Accepted.credit(best), List.of(part), Accepted.readable(item.getAnswers()));
    }

    @Override
    public void write(Typed response, ObjectNode into) {
        into.put(TYPED, response.text());
    }

    @Override
    public Typed read(JsonNode from, Optional<String> words) {
        return new Typed(from.path(TYPED).asText());
    }

    @Override
    public List<String> hints(ShortAnswerItem item) {
        return Accepted.hint(item.getAnswers()).stream().toList();
    }

    @Override
    public List<String> lines(Type presentation, UnaryOperator<String> plain) {
        return List.of();
    }

    @Override
    public String prompt(Type presentation) {
        return "Your answer: ";
    }

    @Override
    public Optional<Typed> typed(Type presentation, String line) {
        return line.length() <= Typed.LONGEST ? Optional.of(new Typed(line)) : Optional.empty();
    }

    @Override
    public List<String> faults(ShortAnswerItem item, BiPredicate<EObject, String> written) {
        return Faults.unless(Faults.full(item.getAnswers()), "no accepted answer earns full credit").found();
    }
}
