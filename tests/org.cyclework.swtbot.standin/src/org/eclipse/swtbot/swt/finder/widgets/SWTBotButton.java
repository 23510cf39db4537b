package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.widgets.Button;

/** A push button. */
public class SWTBotButton extends AbstractSWTBot<Button> {

    /** @param widget the widget */
    public SWTBotButton(Button widget) {
        super(widget);
    }

    /** Presses it once it is enabled. */
    public SWTBotButton click() {
        waitForEnabled();
        clickEvents();
        return this;
    }
}
