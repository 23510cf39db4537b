package org.cyclework.ui.internal;

import org.cyclework.ui.Engines;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** A handler that needs services. */
abstract class ShellHandler extends AbstractHandler {

    /** @return what the shell works with */
    final ShellServices shell() {
        return Engines.get(ShellServices.class);
    }

    /** @return the shell of the window: the one that is active may be a dialog that is just closing, and what is opened before it would lie behind the window, deaf to Escape */
    static Shell window(ExecutionEvent event) {
        return HandlerUtil.getActiveWorkbenchWindow(event).getShell();
    }
}
