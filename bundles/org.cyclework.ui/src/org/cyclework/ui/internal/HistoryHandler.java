package org.cyclework.ui.internal;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;

/** Goes back or forward through the pages. */
public final class HistoryHandler extends ShellHandler implements IExecutableExtension {

    private int step = -1;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        step = "forward".equals(data) ? 1 : -1;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        shell().history().go(step).ifPresent(shell().links()::open);
        return null;
    }
}
