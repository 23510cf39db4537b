package org.cyclework.ui.supervisor.office;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.cyclework.record.Accounts;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.Role;
import org.cyclework.record.Topics;
import org.cyclework.supervision.QueueEntry;
import org.cyclework.supervision.Reviews;
import org.cyclework.ui.Events;
import org.cyclework.ui.supervisor.Messages;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.ISourceProviderService;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;
import org.slf4j.LoggerFactory;

/**
 * Opens the supervisor's room to whoever signs in and may work there, or may from now on, tells at its door how much waits, and closes it when that
 * person leaves.
 */
@Component(service = EventHandler.class, property = {EventConstants.EVENT_TOPIC + "=" + Events.LEARNER_ANY, EventConstants.EVENT_TOPIC + "=" + Topics.APPENDED, EventConstants.EVENT_TOPIC + "="
        + Topics.ROLES})
public final class RoomDoor implements EventHandler {

    private static final int MOMENT_MILLIS = 400;

    private final Accounts accounts;
    private final Supplier<Reviews> reviews;
    private final AtomicBoolean due = new AtomicBoolean();

    /** Made by the service runtime. */
    @Activate
    public RoomDoor(@Reference Accounts accounts, @Reference ComponentServiceObjects<Reviews> reviews) {
        this.accounts = accounts;
        this.reviews = reviews::getService;
    }

    @Override
    public void handleEvent(Event event) {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        boolean open = open();
        if (!event.getTopic().equals(Topics.APPENDED)) {
            present(present -> present.tell(open));
        }
        if (open) {
            countSoon();
        } else {
            present(present -> present.waits(0));
        }
    }

    private static void present(Consumer<SupervisorPresent> tells) {
        IWorkbench workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().asyncExec(() -> {
            ISourceProviderService providers = workbench.getService(ISourceProviderService.class);
            if (!workbench.isClosing() && providers != null && providers.getSourceProvider(SupervisorPresent.VARIABLE) instanceof SupervisorPresent present) {
                tells.accept(present);
            }
        });
    }

    /** Counts in a moment, once for everything that happens until then. */
    private void countSoon() {
        if (due.compareAndSet(false, true)) {
            Job job = Job.createSystem(Messages.Job_queue, monitor -> {
                due.set(false);
                count();
            });
            job.schedule(MOMENT_MILLIS);
        }
    }

    private void count() {
        try {
            Optional<Role> role = Office.role(accounts.current());
            long waits = role.isEmpty() ? 0 : reviews.get().queue(accounts.access(role.get())).stream().filter(QueueEntry::waits).count();
            present(present -> present.waits(waits));
        } catch (RuntimeException left) { // whoever was here went meanwhile, or the record cannot be read, which is said elsewhere
            LoggerFactory.getLogger(RoomDoor.class).debug("What waits cannot be counted", left);
        }
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
