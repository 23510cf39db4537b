package org.cyclework.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Buttons that go away by what they do. */
public final class Pressing {

    private Pressing() {
    }

    /** @return the buttons that are pushed or ticked in these parts and whatever is in them, in order; a part that is not there has none */
    static List<Button> in(Composite... parts) {
        List<Button> buttons = new ArrayList<>();
        Stream.of(parts).filter(Objects::nonNull).flatMap(part -> Stream.of(part.getChildren())).forEach(child -> {
            if (child instanceof Button button && (button.getStyle() & (SWT.PUSH | SWT.CHECK)) != 0) {
                buttons.add(button);
            } else if (child instanceof Composite composite) {
                buttons.addAll(in(composite));
            }
        });
        return buttons;
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
