package org.cyclework.ui.trainee.page;

import org.cyclework.ui.CourseLink;
import org.cyclework.ui.LinkOpener;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.trainee.study.Desk;

/** An editor of the trainee's room that goes on step by step. */
public abstract class StepEditor extends org.cyclework.ui.page.StepEditor<Desk> {

    /** Works with the trainee's desk. */
    protected StepEditor() {
        super(Desk.class);
    }

    /** Adds the button that leads to handing in; the focus stays where it is. */
    protected final void offerHandIn(CourseLink where) {
        add(() -> footButton(Messages.Button_toHandIn, "to-hand-in", () -> links().open(where)));
    }

    @Override
    protected final LinkOpener links() {
        return desk().links();
    }
}
