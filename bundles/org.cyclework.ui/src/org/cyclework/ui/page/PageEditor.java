package org.cyclework.ui.page;

import org.cyclework.ui.PageInput;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;

/**
 * An editor that shows a place of the course.
 *
 * @param <D> the service with which the parts of its room work
 */
public abstract class PageEditor<D> extends ShownEditor<D> {

    /** @param room the service with which the parts of its room work */
    protected PageEditor(Class<D> room) {
        super(room);
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof PageInput)) {
            throw new PartInitException(Messages.bind(Messages.Error_noPlace, input));
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    /** The tooltip follows the name, since tabs cut names off. */
    @Override
    protected void setPartName(String name) {
        super.setPartName(name);
        setTitleToolTip(name);
        MPart tab = getSite() == null ? null : getSite().getService(MPart.class);
        if (tab != null) {
            tab.setTooltip(name); // the platform asks for the other one only where this one changes
        }
    }

    /** @return what is shown */
    protected final PageInput input() {
        return (PageInput) getEditorInput();
    }
}
