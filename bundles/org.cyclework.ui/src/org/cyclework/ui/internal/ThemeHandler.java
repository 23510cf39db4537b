package org.cyclework.ui.internal;

import org.cyclework.ui.Preferences;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;

/** Chooses the light or the dark theme, or that of the system. */
public final class ThemeHandler extends AbstractHandler implements IExecutableExtension {

    private String theme = "system";

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        theme = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        Preferences.store().setValue(Preferences.THEME, theme);
        return null;
    }
}
