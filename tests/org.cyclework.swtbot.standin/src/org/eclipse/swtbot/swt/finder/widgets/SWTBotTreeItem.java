package org.eclipse.swtbot.swt.finder.widgets;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;

/** An item of a tree. */
public class SWTBotTreeItem extends AbstractSWTBot<TreeItem> {

    private final Tree tree;

    /** @param item the widget */
    public SWTBotTreeItem(TreeItem item) {
        super(item);
        this.tree = read(item::getParent);
    }

    /** @return the child of this text, without waiting */
    public SWTBotTreeItem getNode(String text) {
        TreeItem child = read(() -> SWTBotTree.child(widget.getItems(), text));
        if (child == null) {
            throw new WidgetNotFoundException("No node '" + text + "' among " + getNodes());
        }
        return new SWTBotTreeItem(child);
    }

    /** @return the texts of the children */
    public List<String> getNodes() {
        return read(() -> SWTBotTree.texts(widget.getItems()));
    }

    /** @return the children */
    public SWTBotTreeItem[] getItems() {
        return read(() -> Arrays.stream(widget.getItems()).map(SWTBotTreeItem::new).toArray(SWTBotTreeItem[]::new));
    }

    /** Opens it, with a click on its row; does nothing where it is open already. */
    public SWTBotTreeItem expand() {
        waitForEnabled();
        if (isExpanded()) {
            return this;
        }
        tell(SWT.Activate, SWT.FocusIn);
        mouse(SWT.MouseDown, 1);
        act(() -> {
            Event event = new Event();
            event.item = widget;
            tree.notifyListeners(SWT.Expand, event);
            widget.setExpanded(true);
        });
        mouse(SWT.MouseUp, 1);
        return this;
    }

    /** @return whether it is open */
    public boolean isExpanded() {
        return read(widget::getExpanded);
    }

    /** Selects it. */
    public SWTBotTreeItem select() {
        waitForEnabled();
        setFocus();
        mouse(SWT.MouseEnter, 0);
        tell(SWT.Activate, SWT.FocusIn);
        mouse(SWT.MouseDown, 1);
        selected();
        mouse(SWT.MouseUp, 1);
        return this;
    }

    /** Clicks it. */
    public SWTBotTreeItem click() {
        waitForEnabled();
        firstClick();
        leave();
        return this;
    }

    /** Clicks it twice: what hears of a single click hears of it as well, as it does when a person clicks twice. */
    public SWTBotTreeItem doubleClick() {
        waitForEnabled();
        firstClick();
        mouse(SWT.MouseDown, 2);
        mouse(SWT.MouseDoubleClick, 2);
        notifyLater(tree, SWT.DefaultSelection, event -> event.item = widget);
        mouse(SWT.MouseUp, 2);
        leave();
        return this;
    }

    /** @return the text of a column; a column that is not there is an error */
    public String cell(int column) {
        if (column > 0 && column >= read(tree::getColumnCount)) {
            throw new IllegalArgumentException("There is no column " + column);
        }
        return column == 0 ? getText() : read(() -> widget.getText(column));
    }

    @Override
    public void setFocus() {
        new SWTBotTree(tree).setFocus();
    }

    @Override
    public boolean isEnabled() {
        return new SWTBotTree(tree).isEnabled();
    }

    private void firstClick() {
        mouse(SWT.MouseEnter, 0);
        tell(SWT.Activate);
        setFocus();
        tell(SWT.FocusIn);
        mouse(SWT.MouseDown, 1);
        selected();
        mouse(SWT.MouseUp, 1);
    }

    private void selected() {
        notifyLater(tree, SWT.Selection, event -> {
            tree.setSelection(widget);
            event.item = widget;
        });
    }

    private void leave() {
        mouse(SWT.MouseExit, 0);
        tell(SWT.Deactivate, SWT.FocusOut);
    }

    private void tell(int... types) {
        for (int type : types) {
            notifyLater(tree, type, event -> {});
        }
    }

    /** Tells of the mouse in the middle of the row as it is now. */
    private void mouse(int type, int count) {
        Rectangle row = read(() -> widget.isDisposed() ? new Rectangle(0, 0, 0, 0) : widget.getBounds());
        notifyLater(tree, type, event -> {
            event.x = row.x + row.width / 2;
            event.y = row.y + row.height / 2;
            event.button = count > 0 ? 1 : 0;
            event.count = count;
        });
    }

    @Override
    protected Control control() {
        return tree;
    }
}
