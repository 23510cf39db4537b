package org.cyclework.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.HandlerUtil;

/** Puts the cursor into the search box. */
public final class SearchHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveWorkbenchWindow(event).getShell();
        if (shell.getData(SearchBox.SHELL_KEY) instanceof Text box && !box.isDisposed()) {
            box.setFocus();
            box.selectAll();
        }
        return null;
    }
}
