package org.cyclework.cli.internal;

import java.util.Arrays;
import java.util.List;
import org.cyclework.assessment.Part;
import org.cyclework.assessment.Presentation;
import org.cyclework.assessment.Question;
import org.cyclework.model.assessment.AssessmentFactory;
import org.cyclework.model.assessment.Item;

/** Builds questions whose parts have the ids {@code o1}, {@code o2} … and are called as they are given. */
final class Questions {

    private Questions() {
    }

    static Question pickOne(int number, String id, String... options) {
        return new Question(number, named(AssessmentFactory.eINSTANCE.createSingleChoiceItem(), id), new Presentation.PickOne(parts("o", options)));
    }

    static Question pickSeveral(int number, String id, String... options) {
        return new Question(number, named(AssessmentFactory.eINSTANCE.createMultipleResponseItem(), id), new Presentation.PickSeveral(parts("o", options)));
    }

    static Question order(int number, String id, String... steps) {
        return new Question(number, named(AssessmentFactory.eINSTANCE.createOrderingItem(), id), new Presentation.Order(parts("o", steps)));
    }

    static Question match(int number, String id, List<String> left, List<String> right) {
        return new Question(number, named(AssessmentFactory.eINSTANCE.createMatchingItem(), id),
                new Presentation.Match(parts("l", left.toArray(String[]::new)), parts("r", right.toArray(String[]::new))));
    }

    static Question judge(int number, String id) {
        return new Question(number, named(AssessmentFactory.eINSTANCE.createTrueFalseItem(), id), new Presentation.Judge());
    }

    static Question type(int number, String id) {
        return new Question(number, named(AssessmentFactory.eINSTANCE.createShortAnswerItem(), id), new Presentation.Type());
    }

    private static Item named(Item item, String id) {
        item.setId(id);
        item.setStem("Stem of *" + id + "*");
        return item;
    }

    private static List<Part> parts(String prefix, String... texts) {
        List<String> all = Arrays.asList(texts);
        return all.stream().map(text -> new Part(prefix + (all.indexOf(text) + 1), text)).toList();
    }
}
