package org.cyclework.assessment.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.cyclework.assessment.Part;
import org.cyclework.assessment.PartFeedback;
import org.cyclework.assessment.Presentation.Match;
import org.cyclework.assessment.Response.Matched;
import org.cyclework.assessment.Scored;
import org.cyclework.model.assessment.MatchDistractor;
import org.cyclework.model.assessment.MatchPair;
import org.cyclework.model.assessment.MatchingItem;

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
    public Scored score(MatchingItem item, Match presentation, Matched response) {
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
            parts.add(new PartFeedback(left.id(), left.text(), true, right, Texts.orEmpty(pair.getFeedback())));
        }
        for (MatchDistractor distractor : item.getDistractors()) {
            parts.add(new PartFeedback(distractor.getId(), distractor.getText(),
                    response.rightByLeft().containsValue(distractor.getId()), false, Texts.orEmpty(distractor.getFeedback())));
        }
        return new Scored(item.getId(), response, (double) matched / item.getPairs().size(), parts,
                Texts.orEmpty(item.getFeedback()),
                item.getPairs().stream().map(pair -> pair.getLeft() + " → " + pair.getRight()).toList());
    }

    @Override
    public void write(Matched response, ObjectNode into) {
        ObjectNode matched = into.putObject("matched");
        new TreeMap<>(response.rightByLeft()).forEach(matched::put);
    }

    @Override
    public Matched read(JsonNode from) {
        Map<String, String> matched = new HashMap<>();
        from.path("matched").properties().forEach(pair -> matched.put(pair.getKey(), pair.getValue().asText()));
        return new Matched(matched);
    }
}
