package org.eclipse.swtbot.swt.finder.widgets;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.VoidResult;

/** An item of a tree. */
public class SWTBotTreeItem extends AbstractSWTBot<TreeItem> {

    /** @param item the widget */
    public SWTBotTreeItem(TreeItem item) {
        super(item);
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
        return Arrays.stream(read(widget::getItems)).map(SWTBotTreeItem::new).toArray(SWTBotTreeItem[]::new);
    }

    /** Opens it. */
    public SWTBotTreeItem expand() {
        act(() -> {
            if (!widget.getExpanded()) {
                tell(SWT.Expand);
                widget.setExpanded(true);
            }
        });
        return this;
    }

    /** @return whether it is open */
    public boolean isExpanded() {
        return read(widget::getExpanded);
    }

    /** Selects it. */
    public SWTBotTreeItem select() {
        act(() -> {
            tree().setFocus();
            tree().setSelection(widget);
            tell(SWT.Selection);
        });
        return this;
    }

    /** Clicks it. */
    public SWTBotTreeItem click() {
        return select();
    }

    /** Selects it and opens what it stands for. */
    public SWTBotTreeItem doubleClick() {
        select();
        display.asyncExec(() -> {
            if (!widget.isDisposed()) {
                tell(SWT.MouseDoubleClick);
                tell(SWT.DefaultSelection);
            }
        });
        UIThreadRunnable.syncExec(display, (VoidResult) () -> { });
        return this;
    }

    /** @return the text of a column */
    public String cell(int column) {
        return read(() -> widget.getText(column));
    }

    private Tree tree() {
        return widget.getParent();
    }

    private void tell(int type) {
        Event event = new Event();
        event.item = widget;
        event.button = 1;
        tree().notifyListeners(type, event);
    }

    @Override
    protected Control control() {
        return widget.getParent();
    }
}
