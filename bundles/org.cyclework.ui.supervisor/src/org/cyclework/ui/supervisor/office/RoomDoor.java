package org.cyclework.ui.supervisor.office;

import org.cyclework.record.Accounts;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.ui.Events;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.ISourceProviderService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;
import org.slf4j.LoggerFactory;

/** Opens the supervisor's room to whoever signs in and may work there, and closes it when that person leaves. */
@Component(service = EventHandler.class, property = EventConstants.EVENT_TOPIC + "=" + Events.LEARNER_ANY)
public final class RoomDoor implements EventHandler {

    private final Accounts accounts;

    /** Made by the service runtime. */
    @Activate
    public RoomDoor(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void handleEvent(Event event) {
        boolean open = open();
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().asyncExec(() -> {
            ISourceProviderService providers = workbench.getService(ISourceProviderService.class);
            if (!workbench.isClosing() && providers != null && providers.getSourceProvider(SupervisorPresent.VARIABLE) instanceof SupervisorPresent present) {
                present.tell(open);
            }
        });
    }

    private boolean open() {
        try {
            return accounts.isShared() && Office.role(accounts.current()).isPresent();
        } catch (RecordUnavailable unavailable) { // said elsewhere
            LoggerFactory.getLogger(RoomDoor.class).debug("Whoever is here cannot be looked up", unavailable);
            return false;
        }
    }
}
