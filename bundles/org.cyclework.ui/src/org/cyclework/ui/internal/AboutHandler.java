package org.cyclework.ui.internal;

import org.eclipse.core.commands.ExecutionEvent;
import org.osgi.framework.FrameworkUtil;

/** Says what the program is, and what it is not. */
public final class AboutHandler extends ShellHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        new AboutDialog(window(event), FrameworkUtil.getBundle(AboutHandler.class).getVersion()).open();
        return null;
    }
}
