package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;

/** A push button. */
public class SWTBotButton extends AbstractSWTBot<Button> {

    /** @param widget the widget; another kind of button is an error */
    public SWTBotButton(Button widget) {
        super(widget);
        if (read(() -> (widget.getStyle() & SWT.PUSH) == 0)) {
            throw new IllegalArgumentException("Not a push button: " + widget);
        }
    }

    /** Presses it once it is enabled. */
    public SWTBotButton click() {
        waitForEnabled();
        clickEvents();
        return this;
    }
}
