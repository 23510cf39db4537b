package org.cyclework.ui.internal;

import org.cyclework.ui.Panes;
import org.cyclework.ui.Preferences;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Switches the projector mode: everything larger, the page alone on the screen; and back. */
public final class ProjectorHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        toggle(HandlerUtil.getActiveWorkbenchWindow(event));
        return null;
    }

    static void toggle(IWorkbenchWindow window) {
        boolean on = !Preferences.store().getBoolean(Preferences.PROJECTOR);
        Preferences.store().setValue(Preferences.PROJECTOR, on);
        window.getShell().setFullScreen(on);
        IWorkbenchPage page = window.getActivePage();
        if (page != null && on && page.getActiveEditor() != null) {
            page.activate(page.getActiveEditor()); // a pane that is put away would take the keys with it
            Panes.project(window.getService(MWindow.class));
        } else if (page != null && !on) {
            Panes.unproject(window.getService(MWindow.class));
        }
        Shell shell = window.getShell();
        shell.getDisplay().asyncExec(() -> { // the platform has put up bars for the panes by then
            if (!shell.isDisposed() && on == Preferences.store().getBoolean(Preferences.PROJECTOR)) {
                if (on) {
                    Chrome.hide(shell);
                } else {
                    Chrome.show(shell);
                }
            }
        });
    }
}
