package org.cyclework.assessment.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyclework.assessment.Response;
import org.cyclework.model.assessment.AcceptedAnswer;
import org.cyclework.model.assessment.CalibrationItem;
import org.cyclework.model.assessment.ChoiceOption;
import org.cyclework.model.assessment.ClozeGap;
import org.cyclework.model.assessment.ClozeItem;
import org.cyclework.model.assessment.CodingItem;
import org.cyclework.model.assessment.CodingLine;
import org.cyclework.model.assessment.HotLine;
import org.cyclework.model.assessment.HotTextItem;
import org.cyclework.model.assessment.Item;
import org.cyclework.model.assessment.JudgementItem;
import org.cyclework.model.assessment.JudgementOption;
import org.cyclework.model.assessment.LoopMapItem;
import org.cyclework.model.assessment.LoopSlot;
import org.cyclework.model.assessment.MatchPair;
import org.cyclework.model.assessment.MatchingItem;
import org.cyclework.model.assessment.MultipleResponseItem;
import org.cyclework.model.assessment.OpenResponseItem;
import org.cyclework.model.assessment.OrderStep;
import org.cyclework.model.assessment.OrderingItem;
import org.cyclework.model.assessment.ShortAnswerItem;
import org.cyclework.model.assessment.SingleChoiceItem;
import org.cyclework.model.assessment.TrueFalseItem;

/** The right answer of an item of any kind, and wrong ones. */
final class Keys {

    private Keys() {
    }

    static Response of(Item item) {
        return switch (item) {
            case SingleChoiceItem single -> new Response.Picked(right(single.getOptions()).iterator().next());
            case MultipleResponseItem multiple -> new Response.PickedSet(right(multiple.getOptions()));
            case TrueFalseItem judge -> new Response.Judged(judge.isAnswer());
            case MatchingItem matching -> new Response.Matched(matching.getPairs().stream()
                    .collect(Collectors.toMap(MatchPair::getId, MatchPair::getId)));
            case OrderingItem ordering -> new Response.Ordered(ordering.getSteps().stream().map(OrderStep::getId).toList());
            case ShortAnswerItem typed -> new Response.Typed(full(typed.getAnswers()));
            case HotTextItem hot -> lines(hot, hot.getLines().stream().filter(HotLine::isCorrect).map(HotLine::getId).toList());
            case CodingItem coding -> new Response.Coded(coding.getLines().stream().collect(Collectors.toMap(CodingLine::getId,
                    line -> new Response.Coded.Code(line.getMove(), line.getIntensity()))));
            case ClozeItem cloze -> new Response.Filled(cloze.getGaps().stream()
                    .collect(Collectors.toMap(ClozeGap::getId, gap -> full(gap.getAnswers()))));
            case CalibrationItem estimate -> new Response.Estimated(estimate.getTruth(), 1);
            case JudgementItem judgement -> new Response.Ordered(ranked(judgement));
            case LoopMapItem map -> new Response.Matched(map.getSlots().stream().filter(slot -> !slot.isDistractor())
                    .collect(Collectors.toMap(LoopSlot::getId, slot -> slot.getSeat().getLiteral() + "-" + slot.getStep().getLiteral())));
            case OpenResponseItem open -> new Response.Written(open.getModelAnswer());
            default -> throw new AssertionError(item.getId() + " has no key here");
        };
    }

    /** @return answers that must not score in full; none for an open one */
    static List<Response> misses(Item item) {
        List<Response> misses = new ArrayList<>();
        switch (item) {
            case SingleChoiceItem single -> single.getOptions().stream().filter(option -> !option.isCorrect())
                    .forEach(option -> misses.add(new Response.Picked(option.getId())));
            case MultipleResponseItem multiple -> multiple.getOptions().forEach(option -> misses.add(new Response.PickedSet(
                    Stream.concat(right(multiple.getOptions()).stream(), Stream.of(option.getId()))
                            .filter(id -> !option.isCorrect() || !id.equals(option.getId())).collect(Collectors.toSet()))));
            case TrueFalseItem judge -> misses.add(new Response.Judged(!judge.isAnswer()));
            case MatchingItem matching -> misses.add(new Response.Matched(Map.of()));
            case OrderingItem ordering -> misses.add(new Response.Ordered(
                    ordering.getSteps().stream().map(OrderStep::getId).toList().reversed()));
            case ShortAnswerItem typed -> {
                misses.add(new Response.Typed(""));
                misses.add(new Response.Typed("something that nobody would accept"));
            }
            case HotTextItem hot -> hot.getLines().stream().filter(line -> !line.isCorrect())
                    .forEach(line -> misses.add(lines(hot, List.of(line.getId()))));
            case CodingItem coding -> misses.add(new Response.Coded(Map.of()));
            case ClozeItem cloze -> misses.add(new Response.Filled(Map.of()));
            case CalibrationItem estimate -> misses.add(new Response.Estimated(
                    estimate.getTruth() - estimate.getMinimum() > estimate.getMaximum() - estimate.getTruth()
                            ? estimate.getMinimum() : estimate.getMaximum(), 1));
            case JudgementItem judgement -> misses.add(new Response.Ordered(ranked(judgement).reversed()));
            case LoopMapItem map -> misses.add(new Response.Matched(Map.of()));
            case OpenResponseItem open -> {}
            default -> throw new AssertionError(item.getId() + " has no miss here");
        }
        return misses;
    }

    private static Response lines(HotTextItem hot, List<String> ids) {
        long keys = hot.getLines().stream().filter(HotLine::isCorrect).count();
        return keys == 1 ? new Response.Picked(ids.get(0)) : new Response.PickedSet(Set.copyOf(ids));
    }

    private static List<String> ranked(JudgementItem item) {
        return item.getOptions().stream().sorted(Comparator.comparingDouble(JudgementOption::getWeight).reversed())
                .map(JudgementOption::getId).toList();
    }

    private static String full(List<AcceptedAnswer> answers) {
        return answers.stream().filter(answer -> answer.getCredit() >= 1).findFirst().orElseThrow().getPattern().replace("*", "");
    }

    private static Set<String> right(List<ChoiceOption> options) {
        return options.stream().filter(ChoiceOption::isCorrect).map(ChoiceOption::getId).collect(Collectors.toSet());
    }
}
