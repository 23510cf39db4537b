package org.eclipse.swtbot.eclipse.finder.widgets;

import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.ui.IViewReference;

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

    /** Closes it. */
    public void close() {
        UIThreadRunnable.syncExec((VoidResult) () -> partReference.getPage().hideView(partReference));
    }
}
