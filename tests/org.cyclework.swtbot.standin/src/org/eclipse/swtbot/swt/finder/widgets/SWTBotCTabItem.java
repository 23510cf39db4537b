package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Control;

/** A tab. */
public class SWTBotCTabItem extends AbstractSWTBot<CTabItem> {

    /** @param widget the widget */
    public SWTBotCTabItem(CTabItem widget) {
        super(widget);
    }

    /** Brings it to the front. */
    public SWTBotCTabItem activate() {
        act(() -> {
            widget.getParent().setSelection(widget);
            org.eclipse.swt.widgets.Event event = new org.eclipse.swt.widgets.Event();
            event.item = widget;
            widget.getParent().notifyListeners(SWT.Selection, event);
        });
        return this;
    }

    @Override
    protected Control control() {
        return widget.getParent();
    }
}
