package org.cyclework.course.internal.check;

import java.util.List;
import org.cyclework.course.validate.ItemRule;
import org.cyclework.model.assessment.Item;

/** Every item can be asked, as far as those say who ask it. */
public final class ItemRuleCheck implements Check {

    private final List<ItemRule> rules;

    /** Checks by these rules. */
    public ItemRuleCheck(List<ItemRule> rules) {
        this.rules = List.copyOf(rules);
    }

    @Override
    public void check(PackModel pack, Findings findings) {
        for (Item item : pack.all(Item.class)) {
            for (ItemRule rule : rules) {
                rule.check(item, (element, attribute) -> pack.fileOf(element).places().written(element, attribute))
                        .forEach(remark -> findings.add(remark.severity(), item, remark.rule(), remark.message(), remark.remedy()));
            }
        }
    }
}
