package org.cyclework.course.internal.check;

import java.util.function.Predicate;
import java.util.List;
import org.cyclework.model.assessment.AcceptedAnswer;
import org.cyclework.model.assessment.CalibrationItem;
import org.cyclework.model.assessment.ChoiceOption;
import org.cyclework.model.assessment.ClozeItem;
import org.cyclework.model.assessment.CodingItem;
import org.cyclework.model.assessment.HotLine;
import org.cyclework.model.assessment.HotTextItem;
import org.cyclework.model.assessment.Item;
import org.cyclework.model.assessment.JudgementItem;
import org.cyclework.model.assessment.LoopMapItem;
import org.cyclework.model.assessment.MatchingItem;
import org.cyclework.model.assessment.MultipleResponseItem;
import org.cyclework.model.assessment.OpenResponseItem;
import org.cyclework.model.assessment.OrderingItem;
import org.cyclework.model.assessment.ShortAnswerItem;
import org.cyclework.model.assessment.SingleChoiceItem;
import org.cyclework.model.assessment.TrueFalseItem;

/** Every item can be answered and has a key. */
final class ItemKeyCheck implements Check {

    @Override
    public void check(PackModel pack, Findings findings) {
        for (Item item : pack.all(Item.class)) {
            switch (item) {
                case SingleChoiceItem i -> {
                    need(i.getOptions().size() > 1, i, "a choice needs at least two options", findings);
                    need(count(i.getOptions(), ChoiceOption::isCorrect) == 1, i, "exactly one option must be correct", findings);
                }
                case MultipleResponseItem i -> {
                    need(i.getOptions().size() > 1, i, "a choice needs at least two options", findings);
                    need(count(i.getOptions(), ChoiceOption::isCorrect) > 0, i, "no option is correct", findings);
                }
                case TrueFalseItem i -> need(pack.fileOf(i).places().written(i, "answer"), i, "'answer' is not written, false included", findings);
                case MatchingItem i -> need(i.getPairs().size() > 1, i, "matching needs at least two pairs", findings);
                case OrderingItem i -> need(i.getSteps().size() > 2, i, "ordering needs at least three steps", findings);
                case ShortAnswerItem i -> need(full(i.getAnswers()), i, "no accepted answer earns full credit", findings);
                case HotTextItem i -> need(count(i.getLines(), HotLine::isCorrect) > 0, i, "no line is the one to pick", findings);
                case CodingItem i -> need(!i.getLines().isEmpty() && i.getLines().stream().allMatch(l -> pack.fileOf(l).places().written(l, "move")), i,
                        "a line to code has no move", findings);
                case ClozeItem i -> need(!i.getGaps().isEmpty() && i.getGaps().stream().allMatch(
                        g -> full(g.getAnswers()) && text(i.getText()).contains("{" + g.getId() + "}")), i, "a gap has no full answer or no place in the text", findings);
                case CalibrationItem i -> need(i.getMinimum() < i.getMaximum() && i.getTruth() >= i.getMinimum() && i.getTruth() <= i.getMaximum(), i,
                        "the truth does not lie between minimum and maximum", findings);
                case JudgementItem i -> need(i.getOptions().size() > 1 && i.getOptions().stream().map(o -> o.getWeight()).distinct().count() > 1, i,
                        "the options all weigh the same", findings);
                case LoopMapItem i -> need(count(i.getSlots(), s -> !s.isDistractor()) > 1, i, "a loop needs at least two parts", findings);
                case OpenResponseItem i -> need(!text(i.getModelAnswer()).isBlank() && !i.getCriteria().isEmpty(), i, "there is no model answer or no criterion", findings);
                default -> need(false, item, "this kind of item is not known", findings);
            }
        }
    }

    private static void need(boolean fulfilled, Item item, String why, Findings findings) {
        if (!fulfilled) {
            findings.error(item, "no-key", "The item has no sound key: " + why + ".", "Complete the item.");
        }
    }

    private static <T> long count(List<T> elements, Predicate<T> wanted) {
        return elements.stream().filter(wanted).count();
    }

    private static boolean full(List<AcceptedAnswer> answers) {
        return answers.stream().anyMatch(a -> a.getCredit() >= 1);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
