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
        int index = Arrays.asList(items()).indexOf(text);
        if (index < 0) {
            throw new RuntimeException("No item '" + text + "' in " + Arrays.toString(items()));
        }
        setSelection(index);
    }

    /** Chooses an item by place. */
    public void setSelection(int index) {
        waitForEnabled();
        if (index >= items().length) {
            throw new RuntimeException("No item " + index + " in " + Arrays.toString(items()));
        }
        act(() -> widget.select(index));
        notifyLater(SWT.Selection);
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
