package org.cyclework.course.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cyclework.model.assessment.ChoiceOption;
import org.cyclework.model.assessment.ClozeItem;
import org.cyclework.model.assessment.CodingItem;
import org.cyclework.model.assessment.HotTextItem;
import org.cyclework.model.assessment.Item;
import org.cyclework.model.assessment.JudgementItem;
import org.cyclework.model.assessment.JudgementOption;
import org.cyclework.model.assessment.LoopMapItem;
import org.cyclework.model.assessment.LoopSlot;
import org.cyclework.model.assessment.MatchDistractor;
import org.cyclework.model.assessment.MatchPair;
import org.cyclework.model.assessment.MatchingItem;
import org.cyclework.model.assessment.MultipleResponseItem;
import org.cyclework.model.assessment.OrderStep;
import org.cyclework.model.assessment.OrderingItem;
import org.cyclework.model.assessment.SingleChoiceItem;
import org.cyclework.model.assessment.TrueFalseItem;

/**
 * What may be read of an item before it is answered: neither key nor feedback, and no order that gives the key away.
 *
 * @param context scene or transcript to read first, in Markdown; empty where there is none
 * @param stem the question, in Markdown
 * @param options what there is to choose from, in Markdown, sorted where the order of the file would tell the answer
 */
public record ItemParts(String context, String stem, List<String> options) {

    /** Copies the options. */
    public ItemParts {
        Objects.requireNonNull(context);
        Objects.requireNonNull(stem);
        options = List.copyOf(options);
    }

    /** @return the readable parts of an item of any kind */
    public static ItemParts of(Item item) {
        return new ItemParts(text(item.getContext()), text(item.getStem()), options(item));
    }

    private static List<String> options(Item item) {
        return switch (item) {
            case SingleChoiceItem i -> sorted(i.getOptions().stream().map(ChoiceOption::getText));
            case MultipleResponseItem i -> sorted(i.getOptions().stream().map(ChoiceOption::getText));
            case TrueFalseItem i -> List.of("True", "False");
            case MatchingItem i -> matching(i);
            case OrderingItem i -> sorted(i.getSteps().stream().map(OrderStep::getText));
            case HotTextItem i -> i.getLines().stream().map(l -> speech(l.getSpeaker(), l.getText())).toList();
            case CodingItem i -> i.getLines().stream().map(l -> speech(l.getSpeaker(), l.getText())).toList();
            case ClozeItem i -> List.of(text(i.getText()).replaceAll("\\{[^}]*\\}", "____"));
            case JudgementItem i -> sorted(i.getOptions().stream().map(JudgementOption::getText));
            case LoopMapItem i -> sorted(i.getSlots().stream().map(LoopSlot::getText));
            default -> List.of();
        };
    }

    private static List<String> matching(MatchingItem item) {
        List<String> sides = new ArrayList<>(item.getPairs().stream().map(p -> text(p.getLeft())).toList());
        sides.addAll(sorted(Stream.concat(item.getPairs().stream().map(MatchPair::getRight),
                item.getDistractors().stream().map(MatchDistractor::getText))));
        return sides;
    }

    private static List<String> sorted(Stream<String> texts) {
        return texts.map(ItemParts::text).sorted().toList();
    }

    private static String speech(String speaker, String text) {
        return speaker == null || speaker.isBlank() ? text(text) : speaker + ": " + text(text);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
