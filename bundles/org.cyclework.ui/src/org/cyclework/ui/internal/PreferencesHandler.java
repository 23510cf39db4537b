package org.cyclework.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the settings. */
public final class PreferencesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        new SettingsDialog(HandlerUtil.getActiveShell(event)).open();
        return null;
    }
}
