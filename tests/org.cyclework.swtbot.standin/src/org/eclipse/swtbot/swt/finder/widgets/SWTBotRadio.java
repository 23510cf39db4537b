package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** A radio button. */
public class SWTBotRadio extends AbstractSWTBot<Button> {

    /** @param widget the widget */
    public SWTBotRadio(Button widget) {
        super(widget);
    }

    /** Chooses it and clears its siblings. */
    public SWTBotRadio click() {
        waitForEnabled();
        act(() -> {
            for (Control sibling : widget.getParent().getChildren()) {
                if (sibling != widget && sibling instanceof Button button && (button.getStyle() & SWT.RADIO) != 0
                        && button.getSelection()) {
                    button.setSelection(false);
                    button.notifyListeners(SWT.Selection, new Event());
                }
            }
            widget.setSelection(true);
        });
        clickEvents();
        return this;
    }

    /** @return whether it is chosen */
    public boolean isSelected() {
        return read(widget::getSelection);
    }
}
