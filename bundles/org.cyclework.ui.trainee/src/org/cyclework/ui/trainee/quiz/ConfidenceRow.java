package org.cyclework.ui.trainee.quiz;

import java.util.OptionalDouble;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.trainee.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;

/** Asks how sure an answer is; it may be left unsaid. */
final class ConfidenceRow {

    private static final int[] PERCENT = {25, 50, 75, 90, 100};

    private final Combo combo;

    ConfidenceRow(Place place) {
        place.label(Messages.Question_sure);
        combo = Widgets.name(Widgets.id(new Combo(place.parent(), SWT.READ_ONLY | SWT.DROP_DOWN), "sure"), Messages.Question_sure);
        combo.add(Messages.Question_notSaid);
        for (int percent : PERCENT) {
            combo.add(percent + " %");
        }
        combo.select(0);
        place.submitsOnEnter(combo);
    }

    OptionalDouble share() {
        int chosen = combo.getSelectionIndex();
        return chosen < 1 ? OptionalDouble.empty() : OptionalDouble.of(PERCENT[chosen - 1] / 100.0);
    }
}
