package org.cyclework.ui.internal;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the settings. */
public final class PreferencesHandler extends ShellHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        new SettingsDialog(HandlerUtil.getActiveShell(event), shell().machine().standing().isShared()).open();
        return null;
    }
}
