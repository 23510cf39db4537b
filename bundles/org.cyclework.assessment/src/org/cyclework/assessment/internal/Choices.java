package org.cyclework.assessment.internal;

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
}
