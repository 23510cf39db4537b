package org.eclipse.swtbot.swt.finder.widgets;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swtbot.swt.finder.SWTBot;

/** A tree. */
public class SWTBotTree extends AbstractSWTBot<Tree> {

    /** @param tree the widget */
    public SWTBotTree(Tree tree) {
        super(tree);
    }

    /** Waits for the top-level item of this text. */
    public SWTBotTreeItem getTreeItem(String text) {
        return new SWTBotTreeItem(SWTBot.poll("tree item '" + text + "'", () -> read(() -> child(widget.getItems(), text))));
    }

    /** @return the top-level items */
    public SWTBotTreeItem[] getAllItems() {
        return read(() -> Arrays.stream(widget.getItems()).map(SWTBotTreeItem::new).toArray(SWTBotTreeItem[]::new));
    }

    /** @return whether there is an item */
    public boolean hasItems() {
        return read(() -> widget.getItemCount() > 0);
    }

    /** Opens a path of items and returns the last. */
    public SWTBotTreeItem expandNode(String... path) {
        SWTBotTreeItem item = getTreeItem(path[0]).expand();
        for (int i = 1; i < path.length; i++) {
            item = item.getNode(path[i]).expand();
        }
        return item;
    }

    static TreeItem child(TreeItem[] items, String text) {
        return Arrays.stream(items).filter(item -> Objects.equals(item.getText(), text)).findFirst().orElse(null);
    }

    static List<String> texts(TreeItem[] items) {
        return Arrays.stream(items).map(TreeItem::getText).toList();
    }
}
