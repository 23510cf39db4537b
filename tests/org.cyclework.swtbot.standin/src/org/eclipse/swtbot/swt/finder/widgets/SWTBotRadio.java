package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;

/** A radio button. */
public class SWTBotRadio extends AbstractSWTBot<Button> {

    /** @param widget the widget; another kind of button is an error */
    public SWTBotRadio(Button widget) {
        super(widget);
        if (read(() -> (widget.getStyle() & SWT.RADIO) == 0)) {
            throw new IllegalArgumentException("Not a radio button: " + widget);
        }
    }

    /** Chooses it and clears its siblings; does nothing where it is chosen already. */
    public SWTBotRadio click() {
        if (isSelected()) {
            return this;
        }
        waitForEnabled();
        Button other = read(this::chosenSibling);
        if (other != null) {
            notifyLater(other, SWT.Deactivate, event -> {});
            act(() -> other.setSelection(false));
            notifyLater(other, SWT.Selection, event -> {});
        }
        setFocus();
        notifyLater(SWT.Activate);
        notifyLater(SWT.MouseDown, event -> event.button = 1);
        notifyLater(SWT.MouseUp, event -> event.button = 1);
        act(() -> widget.setSelection(true));
        notifyLater(SWT.Selection);
        return this;
    }

    private Button chosenSibling() {
        for (Control sibling : widget.getParent().getChildren()) {
            if (sibling != widget && sibling instanceof Button button && (button.getStyle() & SWT.RADIO) != 0 && button.getSelection()) {
                return button;
            }
        }
        return null;
    }

    /** @return whether it is chosen */
    public boolean isSelected() {
        return read(widget::getSelection);
    }
}
