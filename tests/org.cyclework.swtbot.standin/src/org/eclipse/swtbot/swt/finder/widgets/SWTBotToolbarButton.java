package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolItem;

/** A button of a tool bar. */
public class SWTBotToolbarButton extends AbstractSWTBot<ToolItem> {

    /** @param widget the widget */
    public SWTBotToolbarButton(ToolItem widget) {
        super(widget);
    }

    /** Presses it. */
    public SWTBotToolbarButton click() {
        waitForEnabled();
        if ((read(widget::getStyle) & SWT.CHECK) != 0) {
            act(() -> widget.setSelection(!widget.getSelection()));
        }
        notifyLater(SWT.Selection, event -> {});
        return this;
    }

    @Override
    protected Control control() {
        return widget.getParent();
    }
}
