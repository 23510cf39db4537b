package org.cyclework.ui.internal;

import org.cyclework.ui.Preferences;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;

/** Makes the text of pages larger or smaller. */
public final class ZoomHandler extends AbstractHandler implements IExecutableExtension {

    private static final int STEP = 10;

    private int step;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        step = "in".equals(data) ? STEP : "out".equals(data) ? -STEP : 0;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        int now = Preferences.store().getInt(Preferences.ZOOM);
        Preferences.store().setValue(Preferences.ZOOM, step == 0 ? 100 : Math.clamp(now + step, 50, 300));
        return null;
    }
}
