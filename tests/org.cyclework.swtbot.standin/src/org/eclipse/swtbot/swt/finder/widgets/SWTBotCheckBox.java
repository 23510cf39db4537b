package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;

/** A check box. */
public class SWTBotCheckBox extends AbstractSWTBot<Button> {

    /** @param widget the widget; another kind of button is an error */
    public SWTBotCheckBox(Button widget) {
        super(widget);
        if (read(() -> (widget.getStyle() & SWT.CHECK) == 0)) {
            throw new IllegalArgumentException("Not a check box: " + widget);
        }
    }

    /** Toggles it. */
    public SWTBotCheckBox click() {
        waitForEnabled();
        act(() -> widget.setSelection(!widget.getSelection()));
        clickEvents();
        return this;
    }

    /** Ticks it. */
    public void select() {
        if (!isChecked()) {
            click();
        }
    }

    /** Clears it. */
    public void deselect() {
        if (isChecked()) {
            click();
        }
    }

    /** @return whether it is ticked */
    public boolean isChecked() {
        return read(widget::getSelection);
    }
}
