package org.cyclework.assessment.kind;

import java.util.List;
import org.cyclework.model.assessment.AssessmentFactory;
import org.cyclework.model.assessment.CalibrationItem;
import org.cyclework.model.assessment.ChoiceOption;
import org.cyclework.model.assessment.ClozeItem;
import org.cyclework.model.assessment.CodingItem;
import org.cyclework.model.assessment.HotTextItem;
import org.cyclework.model.assessment.Item;
import org.cyclework.model.assessment.JudgementItem;
import org.cyclework.model.assessment.LoopMapItem;
import org.cyclework.model.assessment.LoopStep;
import org.cyclework.model.assessment.MatchingItem;
import org.cyclework.model.assessment.MultipleResponseItem;
import org.cyclework.model.assessment.OpenResponseItem;
import org.cyclework.model.assessment.OrderingItem;
import org.cyclework.model.assessment.ShortAnswerItem;
import org.cyclework.model.assessment.SingleChoiceItem;
import org.cyclework.model.assessment.TrueFalseItem;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Seat;
import org.eclipse.emf.common.util.EList;

/** Builds items for tests. A text that begins with an asterisk is a right option; one that ends in a bar is fixed. */
public final class Items {

    private static final AssessmentFactory MAKE = AssessmentFactory.eINSTANCE;

    private Items() {
    }

    public static SingleChoiceItem single(String id, String... options) {
        SingleChoiceItem item = named(MAKE.createSingleChoiceItem(), id);
        options(item.getOptions(), id, options);
        return item;
    }

    public static MultipleResponseItem multiple(String id, String... options) {
        MultipleResponseItem item = named(MAKE.createMultipleResponseItem(), id);
        options(item.getOptions(), id, options);
        return item;
    }

    public static TrueFalseItem trueFalse(String id, boolean answer) {
        TrueFalseItem item = named(MAKE.createTrueFalseItem(), id);
        item.setAnswer(answer);
        item.setTrueFeedback("said true");
        item.setFalseFeedback("said false");
        return item;
    }

    /** @param pairs each as "left=right"; a distractor as "=text" */
    public static MatchingItem matching(String id, String... pairs) {
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

    public static OrderingItem ordering(String id, String... steps) {
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
    public static ShortAnswerItem shortAnswer(String id, String... answers) {
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

    /** @param lines each as "speaker: text"; one that begins with an asterisk is to be picked */
    public static HotTextItem hotText(String id, String... lines) {
        HotTextItem item = named(MAKE.createHotTextItem(), id);
        for (int i = 0; i < lines.length; i++) {
            String[] parts = lines[i].replace("*", "").split(": ");
            var line = MAKE.createHotLine();
            line.setId(id + "-" + (char) ('a' + i));
            line.setSpeaker(parts[0]);
            line.setText(parts[1]);
            line.setCorrect(lines[i].startsWith("*"));
            line.setFeedback("about " + parts[1]);
            item.getLines().add(line);
        }
        return item;
    }

    /** @param codes of its lines, each as "MOVE intensity", with alternates behind them */
    public static CodingItem coding(String id, String... codes) {
        CodingItem item = named(MAKE.createCodingItem(), id);
        for (int i = 0; i < codes.length; i++) {
            String[] words = codes[i].split(" ");
            var line = MAKE.createCodingLine();
            line.setId(id + "-" + (char) ('a' + i));
            line.setSpeaker("Ben");
            line.setText("line " + i);
            line.setMove(MoveCode.valueOf(words[0]));
            line.setIntensity(Integer.parseInt(words[1]));
            List.of(words).subList(2, words.length).forEach(move -> line.getAlternates().add(MoveCode.valueOf(move)));
            line.setFeedback("about line " + i);
            item.getLines().add(line);
        }
        return item;
    }

    /** @param gaps each as "gap=pattern", in the order of the text, which is "before {id-gap}, {id-gap}, after" */
    public static ClozeItem cloze(String id, String... gaps) {
        ClozeItem item = named(MAKE.createClozeItem(), id);
        StringBuilder text = new StringBuilder("before ");
        for (String each : gaps) {
            String[] parts = each.split("=");
            var gap = MAKE.createClozeGap();
            gap.setId(id + "-" + parts[0]);
            gap.setOtherFeedback("something else than " + parts[0]);
            var answer = MAKE.createAcceptedAnswer();
            answer.setId(gap.getId() + "-full");
            answer.setPattern(parts[1]);
            answer.setCredit(1);
            answer.setFeedback("about " + parts[0]);
            gap.getAnswers().add(answer);
            item.getGaps().add(gap);
            text.append("{").append(gap.getId()).append("}, ");
        }
        item.setText(text + "after");
        return item;
    }

    /** On a scale from 0 to 10, with a tolerance of 1. */
    public static CalibrationItem calibration(String id, double truth) {
        CalibrationItem item = named(MAKE.createCalibrationItem(), id);
        item.setTruth(truth);
        item.setReason("Because it is " + truth + ".");
        return item;
    }

    /** @param options each as "text=weight" */
    public static JudgementItem judgement(String id, String... options) {
        JudgementItem item = named(MAKE.createJudgementItem(), id);
        for (String each : options) {
            String[] parts = each.split("=");
            var option = MAKE.createJudgementOption();
            option.setId(id + "-" + parts[0]);
            option.setText(parts[0]);
            option.setWeight(Double.parseDouble(parts[1]));
            option.setFeedback("about " + parts[0]);
            item.getOptions().add(option);
        }
        return item;
    }

    /** @param slots each as "text=SEAT-STEP"; a distractor as "text" */
    public static LoopMapItem loopMap(String id, String... slots) {
        LoopMapItem item = named(MAKE.createLoopMapItem(), id);
        for (String each : slots) {
            String[] parts = each.split("=");
            var slot = MAKE.createLoopSlot();
            slot.setId(id + "-" + parts[0]);
            slot.setText(parts[0]);
            slot.setDistractor(parts.length == 1);
            if (parts.length == 2) {
                slot.setSeat(Seat.valueOf(parts[1].split("-")[0]));
                slot.setStep(LoopStep.valueOf(parts[1].split("-")[1]));
            }
            slot.setFeedback("about " + parts[0]);
            item.getSlots().add(slot);
        }
        return item;
    }

    /** @param criteria each its name, with five anchors */
    public static OpenResponseItem open(String id, String... criteria) {
        OpenResponseItem item = named(MAKE.createOpenResponseItem(), id);
        item.setModelAnswer("A model answer to " + id);
        for (String name : criteria) {
            var criterion = MAKE.createRubricCriterion();
            criterion.setId(id + "-" + name);
            criterion.setName(name);
            criterion.getAnchors().addAll(List.of("not there", "hardly", "half", "nearly", "there"));
            item.getCriteria().add(criterion);
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
