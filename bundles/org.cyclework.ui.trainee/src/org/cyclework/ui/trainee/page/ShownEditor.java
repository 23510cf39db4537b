package org.cyclework.ui.trainee.page;

import org.cyclework.ui.trainee.study.Desk;

/** An editor of the trainee's room that never has anything to save. */
public abstract class ShownEditor extends org.cyclework.ui.page.ShownEditor<Desk> {

    /** Works with the trainee's desk. */
    protected ShownEditor() {
        super(Desk.class);
    }
}
