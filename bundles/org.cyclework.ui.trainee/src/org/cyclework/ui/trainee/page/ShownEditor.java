package org.cyclework.ui.trainee.page;

import org.cyclework.ui.Engines;
import org.cyclework.ui.trainee.study.Desk;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.part.EditorPart;

/** An editor that never has anything to save: whatever is done in it is kept at once. */
public abstract class ShownEditor extends EditorPart {

    private Desk desk;

    /** @return what the editor works with */
    protected final Desk desk() {
        if (desk == null) {
            desk = Engines.get(Desk.class);
        }
        return desk;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // Nothing is ever unsaved.
    }

    @Override
    public void doSaveAs() {
        // Nothing is ever unsaved.
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
