package org.cyclework.assessment.kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.cyclework.assessment.ItemKind;
import org.cyclework.assessment.Marks;
import org.cyclework.assessment.PartFeedback;
import org.cyclework.assessment.Presentation.Estimate;
import org.cyclework.assessment.Response.Estimated;
import org.cyclework.model.assessment.CalibrationItem;
import org.eclipse.emf.ecore.EObject;

/** A number to estimate, and how sure one is of it: half for being close, half for a confidence that fits. */
final class Calibration implements ItemKind<CalibrationItem, Estimate, Estimated> {

    private static final double PASS = 0.8;
    private static final String BRIER = "brier";
    private static final String VALUE = "value";
    private static final String CONFIDENCE = "confidence";

    @Override
    public Class<CalibrationItem> item() {
        return CalibrationItem.class;
    }

    @Override
    public Class<Estimated> response() {
        return Estimated.class;
    }

    @Override
    public boolean playable(CalibrationItem item) {
        return item.getMinimum() < item.getMaximum();
    }

    @Override
    public Estimate present(CalibrationItem item, RandomGenerator random) {
        return new Estimate(item.getMinimum(), item.getMaximum(), item.getTolerance());
    }

    @Override
    public double passMark() {
        return PASS;
    }

    @Override
    public Marks mark(CalibrationItem item, Estimate presentation, Estimated response) {
        if (response.value() < item.getMinimum() || response.value() > item.getMaximum()) {
            throw new IllegalArgumentException(response.value() + " is outside the scale");
        }
        double miss = Math.abs(response.value() - item.getTruth());
        boolean close = miss <= item.getTolerance();
        double half = (item.getMaximum() - item.getMinimum()) / 2;
        double accuracy = close ? 1 : Math.max(0, 1 - (miss - item.getTolerance()) / half);
        double brier = Math.pow(response.sure() - (close ? 1 : 0), 2);
        PartFeedback part = new PartFeedback(VALUE, Texts.number(response.value()), true, close, Texts.orEmpty(item.getReason()));
        return new Marks(OptionalDouble.of((accuracy + 1 - brier) / 2), List.of(part),
                List.of(Texts.number(item.getTruth())), List.of(), Map.of(BRIER, brier, "miss", miss));
    }

    @Override
    public void write(Estimated response, ObjectNode into) {
        into.put(VALUE, response.value()).put(CONFIDENCE, response.sure());
    }

    @Override
    public Estimated read(JsonNode from, Optional<String> words) {
        return new Estimated(from.path(VALUE).asDouble(), Math.clamp(from.path(CONFIDENCE).asDouble(), 0.0, 1.0));
    }

    @Override
    public List<String> lines(Estimate presentation, UnaryOperator<String> plain) {
        return List.of("  A scale from " + Texts.number(presentation.minimum()) + " to " + Texts.number(presentation.maximum())
                + "; up to " + Texts.number(presentation.tolerance()) + " off counts as close.");
    }

    @Override
    public String prompt(Estimate presentation) {
        return "The value, and how sure you are that it is close, such as " + Texts.number(presentation.minimum()) + " 70%: ";
    }

    @Override
    public List<String> measures(Marks marks) {
        return marks.measures().containsKey(BRIER) ? List.of(String.format(Locale.ROOT, "Brier score %.2f, where 0 is best.",
                marks.measures().get(BRIER))) : List.of();
    }

    @Override
    public Optional<Estimated> typed(Estimate presentation, String line) {
        String[] words = line.replaceAll("\\s*%$", "").split("[,;\\s]+");
        if (words.length != 2) {
            return Optional.empty();
        }
        OptionalDouble value = Typing.number(words[0]);
        OptionalDouble sure = Typing.number(words[1]);
        if (value.isEmpty() || sure.isEmpty() || value.getAsDouble() < presentation.minimum()
                || value.getAsDouble() > presentation.maximum() || sure.getAsDouble() < 0 || sure.getAsDouble() > 100) {
            return Optional.empty();
        }
        return Optional.of(new Estimated(value.getAsDouble(), sure.getAsDouble() / 100));
    }

    @Override
    public List<String> faults(CalibrationItem item, BiPredicate<EObject, String> written) {
        return Faults.unless(item.getMinimum() < item.getMaximum() && item.getTruth() >= item.getMinimum()
                && item.getTruth() <= item.getMaximum(), "the truth does not lie between minimum and maximum")
                .orUnless(item.getTolerance() >= 0, "the tolerance is negative").found();
    }
}
