package org.cyclework.assessment.kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.cyclework.assessment.ItemKind;
import org.cyclework.assessment.Marks;
import org.cyclework.assessment.Part;
import org.cyclework.assessment.PartFeedback;
import org.cyclework.assessment.Presentation.Match;
import org.cyclework.assessment.Response.Matched;
import org.cyclework.model.assessment.MatchDistractor;
import org.cyclework.model.assessment.MatchPair;
import org.cyclework.model.assessment.MatchingItem;
import org.eclipse.emf.ecore.EObject;

/** Left sides to match: the share that got their right side, or one with the same words. */
final class Matching implements ItemKind<MatchingItem, Match, Matched> {

    @Override
    public Class<MatchingItem> item() {
        return MatchingItem.class;
    }

    @Override
    public Class<Matched> response() {
        return Matched.class;
    }

    @Override
    public Match present(MatchingItem item, RandomGenerator random) {
        List<Part> left = item.getPairs().stream().map(pair -> new Part(pair.getId(), pair.getLeft())).toList();
        return new Match(Shuffle.of(left, random), Shuffle.of(rights(item), random));
    }

    private static List<Part> rights(MatchingItem item) {
        List<Part> rights = new ArrayList<>();
        item.getPairs().forEach(pair -> rights.add(new Part(pair.getId(), pair.getRight())));
        item.getDistractors().forEach(distractor -> rights.add(new Part(distractor.getId(), distractor.getText())));
        return rights;
    }

    @Override
    public Marks mark(MatchingItem item, Match presentation, Matched response) {
        Choices.checkKnown(presentation.left(), response.rightByLeft().keySet());
        Choices.checkKnown(presentation.right(), new HashSet<>(response.rightByLeft().values()));
        Map<String, String> rightTexts = new HashMap<>();
        presentation.right().forEach(part -> rightTexts.put(part.id(), part.text()));
        Map<String, MatchPair> pairs = new HashMap<>();
        item.getPairs().forEach(pair -> pairs.put(pair.getId(), pair));
        List<PartFeedback> parts = new ArrayList<>();
        int matched = 0;
        for (Part left : presentation.left()) {
            MatchPair pair = pairs.get(left.id());
            String given = rightTexts.get(response.rightByLeft().getOrDefault(left.id(), ""));
            boolean right = pair.getRight().equals(given);
            matched += right ? 1 : 0;
            parts.add(new PartFeedback(left.id(), left.text(), true, right,
                    (right ? "" : Texts.sentence(pair.getRight()) + " ") + Texts.orEmpty(pair.getFeedback())));
        }
        for (MatchDistractor distractor : item.getDistractors()) {
            parts.add(new PartFeedback(distractor.getId(), distractor.getText(),
                    response.rightByLeft().containsValue(distractor.getId()), false, Texts.orEmpty(distractor.getFeedback())));
        }
        return Marks.of((double) matched / item.getPairs().size(), parts,
                item.getPairs().stream().map(pair -> pair.getLeft() + " → " + pair.getRight()).toList());
    }

    @Override
    public void write(Matched response, ObjectNode into) {
        Pairs.write(response, into);
    }

    @Override
    public Matched read(JsonNode from, Optional<String> words) {
        return Pairs.read(from);
    }

    @Override
    public List<String> lines(Match presentation, UnaryOperator<String> plain) {
        return Pairs.lines(presentation, plain);
    }

    @Override
    public String prompt(Match presentation) {
        return Pairs.PROMPT;
    }

    @Override
    public Optional<Matched> typed(Match presentation, String line) {
        return Pairs.typed(presentation, line);
    }

    @Override
    public List<String> faults(MatchingItem item, BiPredicate<EObject, String> written) {
        return Faults.unless(item.getPairs().size() > 1, "matching needs at least two pairs").found();
    }
}
