package org.cyclework.assessment.kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.cyclework.assessment.Criterion;
import org.cyclework.assessment.ItemKind;
import org.cyclework.assessment.Marks;
import org.cyclework.assessment.Presentation.Write;
import org.cyclework.assessment.Response.Written;
import org.cyclework.model.assessment.OpenResponseItem;
import org.eclipse.emf.ecore.EObject;

/** A text of one's own, which a person holds against a model answer and criteria. */
final class OpenResponse implements ItemKind<OpenResponseItem, Write, Written> {

    private static final double PASS = 0.8;

    @Override
    public Class<OpenResponseItem> item() {
        return OpenResponseItem.class;
    }

    @Override
    public Class<Written> response() {
        return Written.class;
    }

    @Override
    public Write present(OpenResponseItem item, RandomGenerator random) {
        return new Write();
    }

    @Override
    public double passMark() {
        return PASS;
    }

    @Override
    public Marks mark(OpenResponseItem item, Write presentation, Written response) {
        List<Criterion> criteria = item.getCriteria().stream()
                .map(one -> new Criterion(one.getId(), Texts.orEmpty(one.getName()), one.getAnchors())).toList();
        return new Marks(OptionalDouble.empty(), List.of(), List.of(Texts.orEmpty(item.getModelAnswer())), criteria, Map.of());
    }

    @Override
    public void write(Written response, ObjectNode into) {
        // The words are kept apart, since they stay with whoever wrote them.
    }

    @Override
    public Written read(JsonNode from, Optional<String> words) {
        return new Written(words.orElse(""));
    }

    @Override
    public List<String> lines(Write presentation, UnaryOperator<String> plain) {
        return List.of();
    }

    @Override
    public String prompt(Write presentation) {
        return "In your own words: ";
    }

    @Override
    public Optional<Written> typed(Write presentation, String line) {
        return line.length() <= Written.LONGEST ? Optional.of(new Written(line)) : Optional.empty();
    }

    @Override
    public List<String> faults(OpenResponseItem item, BiPredicate<EObject, String> written) {
        return Faults.unless(!Texts.orEmpty(item.getModelAnswer()).isBlank() && !item.getCriteria().isEmpty(),
                "there is no model answer or no criterion").found();
    }
}
