package org.cyclework.assessment.internal;

import org.cyclework.model.assessment.AssessmentFactory;
import org.cyclework.model.assessment.ChoiceOption;
import org.cyclework.model.assessment.Item;
import org.cyclework.model.assessment.MatchingItem;
import org.cyclework.model.assessment.MultipleResponseItem;
import org.cyclework.model.assessment.OrderingItem;
import org.cyclework.model.assessment.ShortAnswerItem;
import org.cyclework.model.assessment.SingleChoiceItem;
import org.cyclework.model.assessment.TrueFalseItem;
import org.eclipse.emf.common.util.EList;

/** Builds items for tests. A text that begins with an asterisk is a right option; one that ends in a bar is fixed. */
final class Items {

    private static final AssessmentFactory MAKE = AssessmentFactory.eINSTANCE;

    private Items() {
    }

    static SingleChoiceItem single(String id, String... options) {
        SingleChoiceItem item = named(MAKE.createSingleChoiceItem(), id);
        options(item.getOptions(), id, options);
        return item;
    }

    static MultipleResponseItem multiple(String id, String... options) {
        MultipleResponseItem item = named(MAKE.createMultipleResponseItem(), id);
        options(item.getOptions(), id, options);
        return item;
    }

    static TrueFalseItem trueFalse(String id, boolean answer) {
        TrueFalseItem item = named(MAKE.createTrueFalseItem(), id);
        item.setAnswer(answer);
        item.setTrueFeedback("said true");
        item.setFalseFeedback("said false");
        return item;
    }

    /** @param pairs each as "left=right"; a distractor as "=text" */
    static MatchingItem matching(String id, String... pairs) {
        MatchingItem item = named(MAKE.createMatchingItem(), id);
        for (String each : pairs) {
            String[] sides = each.split("=");
            if (sides[0].isEmpty()) {
                var distractor = MAKE.createMatchDistractor();
                distractor.setId(id + "-" + sides[1]);
                distractor.setText(sides[1]);
                distractor.setFeedback("about " + sides[1]);
                item.getDistractors().add(distractor);
            } else {
                var pair = MAKE.createMatchPair();
                pair.setId(id + "-" + sides[0]);
                pair.setLeft(sides[0]);
                pair.setRight(sides[1]);
                pair.setFeedback("about " + sides[0]);
                item.getPairs().add(pair);
            }
        }
        return item;
    }

    static OrderingItem ordering(String id, String... steps) {
        OrderingItem item = named(MAKE.createOrderingItem(), id);
        for (int i = 0; i < steps.length; i++) {
            var step = MAKE.createOrderStep();
            step.setId(id + "-" + (char) ('a' + i));
            step.setText(steps[i]);
            step.setFeedback("about " + steps[i]);
            item.getSteps().add(step);
        }
        return item;
    }

    /** @param answers each as "pattern=credit" */
    static ShortAnswerItem shortAnswer(String id, String... answers) {
        ShortAnswerItem item = named(MAKE.createShortAnswerItem(), id);
        item.setOtherFeedback("something else");
        for (int i = 0; i < answers.length; i++) {
            String[] parts = answers[i].split("=");
            var answer = MAKE.createAcceptedAnswer();
            answer.setId(id + "-" + i);
            answer.setPattern(parts[0]);
            answer.setCredit(Double.parseDouble(parts[1]));
            answer.setFeedback("about " + parts[0]);
            item.getAnswers().add(answer);
        }
        return item;
    }

    private static void options(EList<ChoiceOption> options, String id, String... texts) {
        for (String text : texts) {
            ChoiceOption option = MAKE.createChoiceOption();
            String bare = text.replace("*", "").replace("|", "");
            option.setId(id + "-" + bare);
            option.setText(bare);
            option.setCorrect(text.startsWith("*"));
            option.setFixed(text.endsWith("|"));
            option.setFeedback("about " + bare);
            options.add(option);
        }
    }

    private static <I extends Item> I named(I item, String id) {
        item.setId(id);
        item.setStem("Stem of " + id);
        item.setFeedback("General feedback of " + id);
        return item;
    }
}
