package org.cyclework.ui.supervisor.office;

import java.util.Map;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Trouble;
import org.cyclework.ui.supervisor.Messages;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.eclipse.ui.services.ISourceProviderService;

/** Goes into the supervisor's room, or back to studying. */
public final class RoomHandler extends AbstractHandler implements IExecutableExtension, IElementUpdater {

    private boolean leaves;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        leaves = "leave".equals(data);
    }

    @Override
    public void updateElement(UIElement element, Map parameters) {
        ISourceProviderService providers = PlatformUI.getWorkbench().getService(ISourceProviderService.class);
        if (!leaves && providers.getSourceProvider(SupervisorPresent.VARIABLE) instanceof SupervisorPresent present) {
            element.setText(WaysModel.door(present.waiting()));
            element.setTooltip(WaysModel.atTheDoor(present.waiting()));
        }
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (leaves) {
            SupervisorPresent.study(HandlerUtil.getActiveWorkbenchWindow(event));
        } else {
            try {
                SupervisorPlaces.show(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage(), CourseLink.to(Kinds.WAITING, ""));
            } catch (PartInitException broken) {
                Trouble.report(Messages.Job_enter, broken);
            }
        }
        return null;
    }
}
