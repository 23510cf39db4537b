package org.eclipse.swtbot.eclipse.finder.widgets;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.internal.WorkbenchPartReference;

/** A view or an editor. */
public abstract class SWTBotWorkbenchPart<T extends IWorkbenchPartReference> {

    /** The reference to the part. */
    protected final T partReference;

    /** @param reference the part */
    protected SWTBotWorkbenchPart(T reference) {
        this.partReference = reference;
    }

    /** @return the reference to the part */
    public T getReference() {
        return partReference;
    }

    /** @return the title as the tab shows it */
    public String getTitle() {
        return ui(partReference::getPartName);
    }

    /** @return a bot for what is inside the part, which must have been made */
    public SWTBot bot() {
        return new SWTBot(ui(() -> {
            Control control = ((WorkbenchPartReference) partReference).getPane().getControl();
            if (control == null) {
                throw new WidgetNotFoundException("The part " + partReference.getId() + " has no control yet.");
            }
            return control;
        }));
    }

    /** Brings the part to the front. */
    public void show() {
        UIThreadRunnable.syncExec((VoidResult) () -> partReference.getPage().activate(partReference.getPart(true)));
    }

    /** Gives the part the focus. */
    public void setFocus() {
        show();
    }

    /** @return whether the part is the active one */
    public boolean isActive() {
        return ui(() -> partReference.getPage().getActivePartReference() == partReference);
    }

    static <V> V ui(Result<V> reading) {
        return UIThreadRunnable.syncExec(reading);
    }
}
