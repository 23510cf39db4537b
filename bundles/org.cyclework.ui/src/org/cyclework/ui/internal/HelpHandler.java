package org.cyclework.ui.internal;

import org.cyclework.ui.HelpTopic;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the help about what is in front, or its contents. */
public final class HelpHandler extends AbstractHandler implements IExecutableExtension {

    private String fixed = "";

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        fixed = data == null ? "" : data.toString();
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPart front = HandlerUtil.getActivePart(event);
        if (front instanceof HelpView && fixed.isEmpty()) {
            return null; // the help about the page before is still there
        }
        HelpTopic topic = Adapters.adapt(front, HelpTopic.class);
        try {
            HelpPlace.show(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage(), !fixed.isEmpty() ? fixed : topic == null ? "contents" : topic.topic());
            return null;
        } catch (PartInitException broken) {
            throw new ExecutionException(Messages.Error_help, broken);
        }
    }
}
