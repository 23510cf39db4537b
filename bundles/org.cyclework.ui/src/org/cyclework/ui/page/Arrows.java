package org.cyclework.ui.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Lets arrow keys choose among radio buttons: on GTK they move the focus alone, and one choice would look chosen while another is. */
public final class Arrows {

    private Arrows() {
    }

    /**
     * Makes a radio button one of those that its group chooses by arrows.
     *
     * @param radio its parent holds the others
     */
    public static void choose(Button radio) {
        radio.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ARROW_NEXT || event.detail == SWT.TRAVERSE_ARROW_PREVIOUS) {
                Composite group = radio.getParent();
                radio.getDisplay().asyncExec(() -> choose(group));
            }
        });
    }

    private static void choose(Composite group) {
        if (!group.isDisposed() && group.getDisplay().getFocusControl() instanceof Button reached && reached.getParent() == group
                && isRadio(reached) && !reached.getSelection()) {
            for (Control each : group.getChildren()) {
                if (each instanceof Button other && isRadio(other)) {
                    other.setSelection(other == reached);
                }
            }
            reached.notifyListeners(SWT.Selection, new Event());
        }
    }

    private static boolean isRadio(Button button) {
        return (button.getStyle() & SWT.RADIO) != 0;
    }
}
