package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** A text field. */
public class SWTBotText extends AbstractSWTBot<Text> {

    /** @param widget the widget */
    public SWTBotText(Text widget) {
        super(widget);
    }

    /** Replaces its content; the focus stays where it is. */
    public SWTBotText setText(String text) {
        waitForEnabled();
        if (!isVisible()) {
            throw new IllegalStateException("The text is not visible.");
        }
        if (read(() -> (widget.getStyle() & SWT.READ_ONLY) != 0 || !widget.getEditable())) {
            throw new IllegalArgumentException("The text is read only.");
        }
        act(() -> widget.setText(text));
        return this;
    }
}
