package org.cyclework.ui.trainee.page;

import org.cyclework.ui.PageInput;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;

/** An editor that shows a place of the course and never has anything to save: whatever is done is kept at once. */
public abstract class PageEditor extends EditorPart {

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof PageInput)) {
            throw new PartInitException("No place of the course: " + input);
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    /** @return what is shown */
    protected final PageInput input() {
        return (PageInput) getEditorInput();
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
