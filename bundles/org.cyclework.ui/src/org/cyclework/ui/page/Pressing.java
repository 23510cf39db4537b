package org.cyclework.ui.page;

import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;

/** Buttons that go away by what they do. */
public final class Pressing {

    private Pressing() {
    }

    /**
     * Runs an action when the button is pressed, but not while the key is still being handled: the button may go away, and what comes then
     * gets the focus. A second press of a button that is gone means nothing.
     */
    public static void on(Button button, Runnable action) {
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> button.getDisplay().asyncExec(() -> {
            if (!button.isDisposed()) {
                action.run();
            }
        })));
    }
}
