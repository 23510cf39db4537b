package org.cyclework.ui.page;

import org.cyclework.ui.Engines;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.part.EditorPart;

/**
 * An editor that never has anything to save: whatever is done in it is kept at once.
 *
 * @param <D> the service with which the parts of its room work
 */
public abstract class ShownEditor<D> extends EditorPart {

    private final Class<D> room;
    private D desk;

    /** @param room the service with which the parts of its room work; fetched when it is asked for */
    protected ShownEditor(Class<D> room) {
        this.room = room;
    }

    /** @return what the editor works with */
    protected final D desk() {
        if (desk == null) {
            desk = Engines.get(room);
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
