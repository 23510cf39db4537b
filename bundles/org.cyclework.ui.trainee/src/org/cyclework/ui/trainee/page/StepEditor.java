package org.cyclework.ui.trainee.page;

import org.cyclework.ui.CourseLink;
import org.cyclework.ui.LinkOpener;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.trainee.study.Desk;
import org.cyclework.ui.trainee.study.NobodyHere;
import org.eclipse.swt.widgets.Button;

/** An editor of the trainee's room that goes on step by step. */
public abstract class StepEditor extends org.cyclework.ui.page.StepEditor<Desk> {

    /** Works with the trainee's desk. */
    protected StepEditor() {
        super(Desk.class);
    }

    /** A page that came back before anybody signed in belongs to whoever sat here before: it closes without a word. */
    @Override
    protected void failed(String name, Exception failure) {
        if (failure instanceof NobodyHere) {
            close();
        } else {
            super.failed(name, failure);
        }
    }

    /** Adds the button that leads to handing in, which is what comes next; the focus stays where it is. */
    protected final Button offerHandIn(CourseLink where) {
        Button[] added = new Button[1];
        add(() -> added[0] = Widgets.style(footButton(Messages.Button_toHandIn, "to-hand-in", () -> links().open(where)), "CyPrimary"));
        return added[0];
    }

    @Override
    protected final LinkOpener links() {
        return desk().links();
    }
}
