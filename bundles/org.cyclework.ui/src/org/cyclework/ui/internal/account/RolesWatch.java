package org.cyclework.ui.internal.account;

import java.util.Arrays;
import org.cyclework.record.Topics;
import org.cyclework.ui.account.Machine;
import org.cyclework.ui.account.Messages;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/** Looks again how the machine stands where somebody has other roles now, also by what came from elsewhere; menus and the line at the bottom follow. */
@Component(service = EventHandler.class, property = EventConstants.EVENT_TOPIC + "=" + Topics.ROLES)
public final class RolesWatch implements EventHandler {

    private final Machine machine;

    /** Made by the service runtime. */
    @Activate
    public RolesWatch(@Reference Machine machine) {
        this.machine = machine;
    }

    @Override
    public void handleEvent(Event event) {
        if (PlatformUI.isWorkbenchRunning()) {
            Job looking = Job.createSystem(Messages.Job_look, monitor -> {
                look(PlatformUI.getWorkbench());
            });
            looking.schedule();
        }
    }

    private void look(IWorkbench workbench) {
        machine.look();
        if (!workbench.isClosing()) {
            workbench.getDisplay().asyncExec(() -> Arrays.stream(workbench.getWorkbenchWindows()).forEach(MachineProvider::changed));
        }
    }
}
