package org.cyclework.ui.supervisor.office;

import org.cyclework.record.AccessDenied;
import org.cyclework.supervision.SupervisionRefused;
import org.cyclework.ui.LinkOpener;
import org.cyclework.ui.Trouble;
import org.cyclework.ui.page.StepEditor;

/** An editor of the supervisor's room. */
public abstract class RoomEditor extends StepEditor<Office> {

    /** Works with the supervisor's office. */
    protected RoomEditor() {
        super(Office.class);
    }

    @Override
    protected final void begin() {
        if (desk().isOpen()) {
            enter();
        } else { // it came back after a start, before anybody signed in
            getSite().getShell().getDisplay().asyncExec(() -> SupervisorPresent.leave(getSite().getWorkbenchWindow()));
        }
    }

    /** Reads what there is and shows it; called once, where somebody is signed in who may work here. */
    protected abstract void enter();

    @Override
    protected final LinkOpener links() {
        return desk().links();
    }

    /** What is refused has a sentence for whoever asked; nothing was changed then. */
    @Override
    protected final void failed(String name, Exception failure) {
        if (failure instanceof SupervisionRefused || failure instanceof AccessDenied || failure instanceof IllegalArgumentException && failure.getMessage() != null) {
            Trouble.tell(getSite().getShell(), name, failure.getMessage());
        } else {
            super.failed(name, failure);
        }
    }
}
