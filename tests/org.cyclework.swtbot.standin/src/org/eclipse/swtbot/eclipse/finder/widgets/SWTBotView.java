package org.eclipse.swtbot.eclipse.finder.widgets;

import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** A view. */
public class SWTBotView extends SWTBotWorkbenchPart<IViewReference> {

    /** @param reference the view */
    public SWTBotView(IViewReference reference) {
        super(reference);
    }

    /** @return the reference to the view */
    public IViewReference getViewReference() {
        return partReference;
    }

    @Override
    public void show() {
        UIThreadRunnable.syncExec((VoidResult) () -> {
            try {
                partReference.getPage().activate(partReference.getPart(true));
                partReference.getPage().showView(partReference.getId(), partReference.getSecondaryId(), IWorkbenchPage.VIEW_ACTIVATE);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Closes it. */
    public void close() {
        UIThreadRunnable.syncExec((VoidResult) () -> partReference.getPage().hideView(partReference));
    }
}
