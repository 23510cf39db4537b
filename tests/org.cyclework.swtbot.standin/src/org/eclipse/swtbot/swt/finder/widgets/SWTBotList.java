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
    public SWTBotList select(String item) {
        waitForEnabled();
        act(() -> {
            int index = widget.indexOf(item);
            if (index < 0) {
                throw new IllegalArgumentException("No item '" + item + "'");
            }
            widget.setSelection(index);
        });
        notifyLater(SWT.Selection, event -> { });
        return this;
    }

    /** @return the items */
    public String[] getItems() {
        return read(widget::getItems);
    }
}
