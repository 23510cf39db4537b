package org.cyclework.ui.internal.account;

import org.cyclework.ui.Engines;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Signs out, locks, changes the passphrase, or makes the machine a shared one, as its declaration says. */
public final class DoorHandler extends AbstractHandler implements IExecutableExtension {

    private String deed = "";

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        deed = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        Door door = Engines.get(Door.class);
        switch (deed) {
            case "lock" -> door.lock(window);
            case "share" -> door.share(window);
            case "change" -> door.change(window);
            default -> door.leave(window);
        }
        return null;
    }
}
