package org.cyclework.ui.internal;

import org.eclipse.core.commands.ExecutionEvent;

/** Opens the settings. */
public final class PreferencesHandler extends ShellHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        new SettingsDialog(window(event), shell().machine().standing().isShared()).open();
        return null;
    }
}
