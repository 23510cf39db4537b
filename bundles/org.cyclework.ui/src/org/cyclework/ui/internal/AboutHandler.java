package org.cyclework.ui.internal;

import org.cyclework.ui.Trouble;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** Says what the program is, and what it is not. */
public final class AboutHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Version version = FrameworkUtil.getBundle(AboutHandler.class).getVersion();
        String number = version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
        Trouble.tell(HandlerUtil.getActiveShell(event), Messages.About_title, Messages.bind(Messages.About_text, number));
        return null;
    }
}
