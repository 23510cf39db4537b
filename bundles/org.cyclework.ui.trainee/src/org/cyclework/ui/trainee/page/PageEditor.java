package org.cyclework.ui.trainee.page;

import org.cyclework.ui.PageInput;
import org.cyclework.ui.trainee.Messages;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;

/** An editor that shows a place of the course. */
public abstract class PageEditor extends ShownEditor {

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof PageInput)) {
            throw new PartInitException(Messages.bind(Messages.Error_noPlace, input));
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    /** @return what is shown */
    protected final PageInput input() {
        return (PageInput) getEditorInput();
    }
}
