package org.cyclework.ui.tests.pages;

import java.util.Arrays;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;

/** The course outline on the left. */
public final class Outline {

    private final SWTBotView view;

    Outline(SWTBotView view) {
        this.view = view;
    }

    /** Opens what stands below a module. */
    public void open(String module, String entry) {
        view.show();
        OnScreen.until("the entry " + entry, () -> Arrays.stream(module(module).getItems()).anyMatch(item -> item.getText().equals(entry)));
        module(module).getNode(entry).doubleClick();
        OnScreen.settle();
    }

    /** @return what the outline says about the state of a module, such as "0 of 4" */
    public String state(String module) {
        return module(module).cell(1);
    }

    /** Waits until the outline says so about a module. */
    public void awaitState(String module, String state) {
        OnScreen.until("the state '" + state + "' of " + module, () -> state(module).contains(state));
    }

    private SWTBotTreeItem module(String module) {
        OnScreen.settle();
        SWTBotTree tree = view.bot().treeWithId("outline.tree");
        return tree.getTreeItem(module).expand();
    }
}
