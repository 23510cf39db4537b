package org.cyclework.ui.internal;

import java.util.Optional;
import org.cyclework.ui.html.PageBrowser;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Finds in the page in front, or prints it. */
public final class PageHandler extends AbstractHandler implements IExecutableExtension {

    private boolean prints;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        prints = "print".equals(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        PageBrowser front = Adapters.adapt(HandlerUtil.getActivePart(event), PageBrowser.class);
        Optional.ofNullable(front).or(() -> Optional.ofNullable(Adapters.adapt(HandlerUtil.getActiveEditor(event), PageBrowser.class)))
                .ifPresent(prints ? PageBrowser::print : PageBrowser::openFind);
        return null;
    }
}
