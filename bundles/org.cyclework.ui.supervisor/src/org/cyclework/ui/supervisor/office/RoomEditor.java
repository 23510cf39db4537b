package org.cyclework.ui.supervisor.office;

import org.cyclework.ui.LinkOpener;
import org.cyclework.ui.page.StepEditor;

/** An editor of the supervisor's room. */
public abstract class RoomEditor extends StepEditor<Office> {

    /** Works with the supervisor's office. */
    protected RoomEditor() {
        super(Office.class);
    }

    @Override
    protected final LinkOpener links() {
        return desk().links();
    }
}
