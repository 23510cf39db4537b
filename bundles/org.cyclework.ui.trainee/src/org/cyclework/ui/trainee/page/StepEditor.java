package org.cyclework.ui.trainee.page;

import org.cyclework.ui.LinkOpener;
import org.cyclework.ui.trainee.study.Desk;

/** An editor of the trainee's room that goes on step by step. */
public abstract class StepEditor extends org.cyclework.ui.page.StepEditor<Desk> {

    /** Works with the trainee's desk. */
    protected StepEditor() {
        super(Desk.class);
    }

    @Override
    protected final LinkOpener links() {
        return desk().links();
    }
}
