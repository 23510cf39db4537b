package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.List;

/** A list. */
public class SWTBotList extends AbstractSWTBot<List> {

    /** @param widget the widget */
    public SWTBotList(List widget) {
        super(widget);
    }

    /** Selects the item of this text. */
    public void select(String item) {
        waitForEnabled();
        int index = read(() -> widget.indexOf(item));
        if (index < 0) {
            throw new IllegalArgumentException("No item '" + item + "'");
        }
        act(() -> widget.setSelection(index));
        notifyLater(SWT.MouseEnter, SWT.Activate, SWT.FocusIn);
        notifyLater(SWT.MouseDown, event -> event.button = 1);
        notifyLater(SWT.Selection);
        notifyLater(SWT.MouseUp, event -> event.button = 1);
    }

    /** @return the items */
    public String[] getItems() {
        return read(widget::getItems);
    }
}
