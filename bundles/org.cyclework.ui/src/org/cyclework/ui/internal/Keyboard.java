package org.cyclework.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Gives the keyboard to what is in front whenever the window is and nothing in it has the focus: what had it may have been shown
 * anew behind a dialog, and then no key would reach the window any more.
 */
final class Keyboard {

    private Keyboard() {
    }

    static void follow(IWorkbenchWindow window) {
        Shell shell = window.getShell();
        shell.addListener(SWT.Activate, event -> shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed() && shell.getDisplay().getActiveShell() == shell && isNowhere(shell.getDisplay().getFocusControl())) {
                give(window.getActivePage());
            }
        }));
    }

    private static boolean isNowhere(Control focus) {
        return focus == null || focus instanceof Shell;
    }

    private static void give(IWorkbenchPage page) {
        if (page != null && page.getActivePart() != null) {
            page.getActivePart().setFocus();
        }
    }
}
