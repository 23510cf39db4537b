package org.cyclework.course.internal.check;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.cyclework.model.assessment.ChoiceOption;
import org.cyclework.model.assessment.ItemBank;
import org.cyclework.model.assessment.SingleChoiceItem;

/**
 * No question is answered by its looks: the key is neither the longest option as a habit of the bank, nor twice as long as
 * the others, nor the only one that ends or begins as it does.
 */
final class KeyTellsCheck implements Check {

    /** By chance the key would be the longest of four in one of four; two in five can be seen by a guesser. */
    private static final double MOST_LONGEST = .4;
    private static final int HABIT = 3;
    private static final int SHORT_TEXT = 30;
    private static final int FEWEST_OPTIONS = 3;
    private static final Pattern ARTICLE_LAST = Pattern.compile("\\ban?\\W*$", Pattern.CASE_INSENSITIVE);

    @Override
    public void check(PackModel pack, Findings findings) {
        for (ItemBank bank : pack.all(ItemBank.class)) {
            List<SingleChoiceItem> items = bank.getItems().stream().filter(SingleChoiceItem.class::isInstance).map(SingleChoiceItem.class::cast)
                    .filter(KeyTellsCheck::comparable).toList();
            items.forEach(item -> one(item, findings));
            long longest = items.stream().filter(i -> length(key(i)) > others(i).stream().mapToInt(KeyTellsCheck::length).max().orElse(0)).count();
            if (longest >= HABIT && longest > MOST_LONGEST * items.size()) {
                findings.warning(bank, "key-longest", "The key is the longest option in " + longest + " of " + items.size() + " single-choice items.",
                        "Shorten keys, or give wrong options their reasons too.");
            }
        }
    }

    private static void one(SingleChoiceItem item, Findings findings) {
        double others = others(item).stream().mapToInt(KeyTellsCheck::length).average().orElse(0);
        int key = length(key(item));
        if (key > SHORT_TEXT && key >= 2 * others) {
            findings.warning(item, "key-twice-as-long", "The key has " + key + " characters, the others " + Math.round(others) + " on average.",
                    "Shorten it, or let the others say as much.");
        }
        if (onlyKey(item, t -> ".!?".indexOf(t.charAt(t.length() - 1)) >= 0)) {
            findings.warning(item, "key-by-form", "The key alone ends with a full stop, or alone without.", "End all options alike.");
        }
        if (onlyKey(item, t -> t.codePoints().filter(Character::isLetter).findFirst().stream().anyMatch(Character::isUpperCase))) {
            findings.warning(item, "key-by-form", "The key alone begins with a capital letter, or alone without.", "Begin all options alike.");
        }
        if (item.getStem() != null && ARTICLE_LAST.matcher(item.getStem()).find()) {
            findings.warning(item, "key-by-grammar", "The question ends with 'a' or 'an', which only some options can follow.", "Put the article before each option.");
        }
    }

    private static boolean onlyKey(SingleChoiceItem item, Function<String, Boolean> form) {
        boolean key = form.apply(key(item).getText().strip());
        return others(item).stream().allMatch(o -> form.apply(o.getText().strip()) != key);
    }

    private static boolean comparable(SingleChoiceItem item) {
        return item.getOptions().size() >= FEWEST_OPTIONS && item.getOptions().stream().filter(ChoiceOption::isCorrect).count() == 1
                && item.getOptions().stream().noneMatch(o -> o.getText() == null || o.getText().isBlank());
    }

    private static ChoiceOption key(SingleChoiceItem item) {
        return item.getOptions().stream().filter(ChoiceOption::isCorrect).findFirst().orElseThrow();
    }

    private static List<ChoiceOption> others(SingleChoiceItem item) {
        return item.getOptions().stream().filter(o -> !o.isCorrect()).toList();
    }

    private static int length(ChoiceOption option) {
        return option.getText().strip().length();
    }
}
