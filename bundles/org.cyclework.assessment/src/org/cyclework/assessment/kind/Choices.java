package org.cyclework.assessment.kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.cyclework.assessment.Part;
import org.cyclework.assessment.PartFeedback;
import org.cyclework.model.assessment.ChoiceOption;

/** What items with options have in common. */
final class Choices {

    private static final String PICKED = "picked";

    private Choices() {
    }

    static List<Part> shown(List<ChoiceOption> options, RandomGenerator random) {
        return Shuffle.around(options, ChoiceOption::isFixed, random).stream()
                .map(option -> new Part(option.getId(), option.getText())).toList();
    }

    static List<PartFeedback> feedback(List<ChoiceOption> options, List<Part> shown, Set<String> picked) {
        Map<String, ChoiceOption> byId = options.stream().collect(Collectors.toMap(ChoiceOption::getId, Function.identity()));
        return shown.stream().map(part -> byId.get(part.id())).map(option -> new PartFeedback(option.getId(),
                option.getText(), picked.contains(option.getId()), option.isCorrect(), Texts.orEmpty(option.getFeedback())))
                .toList();
    }

    static List<String> rightAnswer(List<ChoiceOption> options) {
        return options.stream().filter(ChoiceOption::isCorrect).map(ChoiceOption::getText).toList();
    }

    static void checkKnown(List<Part> shown, Set<String> picked) {
        for (String id : picked) {
            if (shown.stream().noneMatch(part -> part.id().equals(id))) {
                throw new IllegalArgumentException("there is no part " + id);
            }
        }
    }

    /** Those found less those wrongly picked, by the number there are; where there are none, picking nothing is all of it. */
    static double score(Set<String> keys, Set<String> picked) {
        long found = picked.stream().filter(keys::contains).count();
        long wrong = picked.size() - found;
        return keys.isEmpty() ? (wrong == 0 ? 1 : 0) : Math.max(0, (double) (found - wrong) / keys.size());
    }

    static void write(Set<String> picked, ObjectNode into) {
        picked.stream().sorted().forEach(into.putArray(PICKED)::add);
    }

    static void write(String picked, ObjectNode into) {
        into.put(PICKED, picked);
    }

    static String readOne(JsonNode from) {
        return from.path(PICKED).asText();
    }

    static Set<String> readSeveral(JsonNode from) {
        Set<String> picked = new HashSet<>();
        from.path(PICKED).forEach(id -> picked.add(id.asText()));
        return picked;
    }
}
