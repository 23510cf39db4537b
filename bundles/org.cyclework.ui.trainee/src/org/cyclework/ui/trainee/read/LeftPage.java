package org.cyclework.ui.trainee.read;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells when a page was left: another came before it, or it was closed. */
final class LeftPage implements IPartListener2 {

    private final IWorkbenchPart part;
    private final Runnable left;

    private LeftPage(IWorkbenchPart part, Runnable left) {
        this.part = part;
        this.left = left;
    }

    /** Begins to watch a part. */
    static LeftPage of(IWorkbenchPart part, Runnable left) {
        LeftPage watch = new LeftPage(part, left);
        part.getSite().getPage().addPartListener(watch);
        return watch;
    }

    @Override
    public void partHidden(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == part) {
            left.run();
        }
    }

    /** The part is closed. */
    void dispose() {
        part.getSite().getPage().removePartListener(this);
        left.run();
    }
}
