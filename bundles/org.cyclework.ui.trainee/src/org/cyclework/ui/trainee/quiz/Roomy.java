package org.cyclework.ui.trainee.quiz;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Radio buttons and check boxes with room above and below their words, however large the letters are and wherever they wrap. */
final class Roomy {

    private static final String ROOM = "cyclework.room";

    private Roomy() {
    }

    /** Gives a button with grid data so much room above and below, whenever it is measured. */
    static void make(Button button, int room) {
        button.setData(ROOM, room);
    }

    /** Measures every such button in a part of which the width is known. */
    static void measure(Composite part) {
        for (Control child : part.getChildren()) {
            if (child.getData(ROOM) instanceof Integer room && child.getLayoutData() instanceof GridData place && !place.exclude) {
                int width = child.getSize().x > 0 ? child.getSize().x : place.widthHint;
                place.heightHint = child.computeSize(width, SWT.DEFAULT).y + 2 * room;
            } else if (child instanceof Composite composite) {
                measure(composite);
            }
        }
    }
}
