package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.custom.StyledText;

/** A styled text. */
public class SWTBotStyledText extends AbstractSWTBot<StyledText> {

    /** @param widget the widget */
    public SWTBotStyledText(StyledText widget) {
        super(widget);
    }

    /** Replaces its content. */
    public void setText(String text) {
        waitForEnabled();
        act(() -> widget.setText(text));
    }
}
