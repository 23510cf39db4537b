package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Scale;

/** A scale. */
public class SWTBotScale extends AbstractSWTBot<Scale> {

    /** @param widget the widget */
    public SWTBotScale(Scale widget) {
        super(widget);
    }

    /** Moves it. */
    public void setValue(int value) {
        waitForEnabled();
        act(() -> widget.setSelection(value));
        notifyLater(SWT.Selection, event -> {});
    }

    /** @return where it stands */
    public int getValue() {
        return read(widget::getSelection);
    }
}
