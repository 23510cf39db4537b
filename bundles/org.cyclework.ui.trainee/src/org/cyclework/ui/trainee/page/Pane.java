package org.cyclework.ui.trainee.page;

import org.cyclework.ui.trainee.study.Desk;

/** A view of the trainee's room. */
public abstract class Pane extends org.cyclework.ui.page.Pane<Desk> {

    /** Works with the trainee's desk. */
    protected Pane() {
        super(Desk.class);
    }
}
