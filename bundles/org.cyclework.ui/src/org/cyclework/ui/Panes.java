package org.cyclework.ui;

import org.eclipse.ui.IWorkbenchPage;

/** The panes beside the page in the middle. */
public final class Panes {

    private Panes() {
    }

    /** Goes from a pane to the page in the middle, where there is one. */
    public static void leave(IWorkbenchPage window) {
        if (window.getActiveEditor() != null) {
            window.activate(window.getActiveEditor());
        }
    }
}
