package org.cyclework.ui.trainee.page;

import org.cyclework.ui.Engines;
import org.cyclework.ui.trainee.study.Desk;
import org.eclipse.ui.part.ViewPart;

/** A view of the trainee's room. */
public abstract class Pane extends ViewPart {

    private Desk desk;

    /** @return what the view works with */
    protected final Desk desk() {
        if (desk == null) {
            desk = Engines.get(Desk.class);
        }
        return desk;
    }
}
