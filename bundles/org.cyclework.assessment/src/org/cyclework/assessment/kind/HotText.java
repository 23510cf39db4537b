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
import org.cyclework.assessment.Part;
import org.cyclework.assessment.PartFeedback;
import org.cyclework.assessment.Presentation;
import org.cyclework.assessment.Presentation.PickOne;
import org.cyclework.assessment.Presentation.PickSeveral;
import org.cyclework.assessment.Response;
import org.cyclework.assessment.Response.Picked;
import org.cyclework.assessment.Response.PickedSet;
import org.cyclework.model.assessment.HotLine;
import org.cyclework.model.assessment.HotTextItem;
import org.eclipse.emf.ecore.EObject;

/** Lines of a transcript to pick from, in their order: one where one is right, or else any number. */
final class HotText implements ItemKind<HotTextItem, Presentation, Response> {

    @Override
    public Class<HotTextItem> item() {
        return HotTextItem.class;
    }

    @Override
    public Class<Response> response() {
        return Response.class;
    }

    @Override
    public Presentation present(HotTextItem item, RandomGenerator random) {
        List<Part> lines = item.getLines().stream().map(line -> new Part(line.getId(), words(line))).toList();
        return Faults.count(item.getLines(), HotLine::isCorrect) == 1 ? new PickOne(lines) : new PickSeveral(lines);
    }

    private static String words(HotLine line) {
        return Texts.speech(line.getSpeaker(), line.getText());
    }

    @Override
    public Marks mark(HotTextItem item, Presentation presentation, Response response) {
        Set<String> picked = switch (response) {
            case Picked one -> Set.of(one.optionId());
            case PickedSet several -> several.optionIds();
            default -> throw new IllegalArgumentException(item.getId() + " is answered by lines");
        };
        Choices.checkKnown(parts(presentation), picked);
        Set<String> keys = item.getLines().stream().filter(HotLine::isCorrect).map(HotLine::getId).collect(Collectors.toSet());
        List<PartFeedback> parts = item.getLines().stream().map(line -> new PartFeedback(line.getId(), words(line),
                picked.contains(line.getId()), line.isCorrect(), Texts.orEmpty(line.getFeedback()))).toList();
        return Marks.of(Choices.score(keys, picked), parts,
                item.getLines().stream().filter(HotLine::isCorrect).map(HotText::words).toList());
    }

    private static List<Part> parts(Presentation presentation) {
        return presentation instanceof PickOne one ? one.options() : ((PickSeveral) presentation).options();
    }

    @Override
    public void write(Response response, ObjectNode into) {
        if (response instanceof Picked one) {
            Choices.write(one.optionId(), into);
        } else {
            Choices.write(((PickedSet) response).optionIds(), into);
        }
    }

    @Override
    public Response read(JsonNode from, Optional<String> words) {
        Set<String> several = Choices.readSeveral(from);
        return several.isEmpty() && !Choices.readOne(from).isEmpty() ? new Picked(Choices.readOne(from)) : new PickedSet(several);
    }

    @Override
    public List<String> lines(Presentation presentation, UnaryOperator<String> plain) {
        return Typing.numbered(parts(presentation), plain);
    }

    @Override
    public String prompt(Presentation presentation) {
        return presentation instanceof PickOne ? SingleChoice.PROMPT : MultipleResponse.PROMPT;
    }

    @Override
    public Optional<Response> typed(Presentation presentation, String line) {
        Optional<List<String>> ids = Typing.ids(parts(presentation), line);
        return presentation instanceof PickOne ? ids.filter(one -> one.size() == 1).map(one -> new Picked(one.get(0)))
                : ids.map(several -> new PickedSet(new HashSet<>(several)));
    }

    @Override
    public List<String> faults(HotTextItem item, BiPredicate<EObject, String> written) {
        return Faults.unless(Faults.count(item.getLines(), HotLine::isCorrect) > 0, "no line is the one to pick").found();
    }
}
