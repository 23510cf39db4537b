package org.cyclework.course.pack;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.cyclework.course.OpenedPack;
import org.cyclework.course.PackException;
import org.cyclework.course.internal.check.Check;
import org.cyclework.course.internal.check.Checks;
import org.cyclework.course.internal.check.Findings;
import org.cyclework.course.internal.check.ItemRuleCheck;
import org.cyclework.course.internal.check.PackModel;
import org.cyclework.course.validate.Finding;
import org.cyclework.course.validate.ItemRule;

/** Runs all checks over a pack. */
public final class PackValidator {

    private PackValidator() {
    }

    /**
     * Checks a pack; reads every file of it, however damaged.
     *
     * @param pack the pack
     * @return what is wrong, by file and line; empty where all is well
     */
    public static List<Finding> validate(OpenedPack pack) {
        return validate(pack, List.of());
    }

    /**
     * Checks a pack, and by these rules whether its items can be asked.
     *
     * @param pack the pack
     * @param itemRules those of the rooms that ask items
     * @return what is wrong, by file and line; empty where all is well
     */
    public static List<Finding> validate(OpenedPack pack, List<ItemRule> itemRules) {
        PackModel model = PackModel.read(pack);
        Findings findings = new Findings(model);
        for (Check check : Checks.all()) {
            check.check(model, findings);
        }
        new ItemRuleCheck(itemRules).check(model, findings);
        return findings.sorted();
    }

    /**
     * Opens and checks a pack. One that cannot be opened gives one finding that says why.
     *
     * @param folderOrArchive as for {@link PackReader#open}
     * @return what is wrong; empty where all is well
     */
    public static List<Finding> validate(Path folderOrArchive) {
        try {
            return validate(PackReader.open(folderOrArchive));
        } catch (PackException e) {
            return List.of(new Finding(Finding.Severity.ERROR, "pack.xmi", "", "unreadable-pack", e.getMessage() + ".",
                    e.remedy(), OptionalInt.empty()));
        }
    }
}
