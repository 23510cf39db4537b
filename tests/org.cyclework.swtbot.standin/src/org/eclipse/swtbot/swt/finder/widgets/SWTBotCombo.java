package org.eclipse.swtbot.swt.finder.widgets;

import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;

/** A combo box. */
public class SWTBotCombo extends AbstractSWTBot<Combo> {

    /** @param widget the widget */
    public SWTBotCombo(Combo widget) {
        super(widget);
    }

    /** Chooses the item of this text. */
    public void setSelection(String text) {
        waitForEnabled();
        act(() -> {
            int index = widget.indexOf(text);
            if (index < 0) {
                throw new RuntimeException("No item '" + text + "' in " + Arrays.toString(widget.getItems()));
            }
            widget.select(index);
        });
        notifyLater(SWT.Selection, event -> { });
    }

    /** Chooses an item by place. */
    public void setSelection(int index) {
        setSelection(items()[index]);
    }

    /** @return the items */
    public String[] items() {
        return read(widget::getItems);
    }

    /** @return the chosen item, empty where there is none */
    public String selection() {
        return read(widget::getText);
    }
}
