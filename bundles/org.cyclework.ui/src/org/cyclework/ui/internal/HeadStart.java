package org.cyclework.ui.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.ui.EarlyWork;
import org.cyclework.ui.Engines;
import org.cyclework.ui.Icons;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageLoader;
import org.slf4j.LoggerFactory;

/**
 * Opens the learner record and the course, and draws a first icon, while display and workbench come up on the other processor;
 * the first page finds them open then. It is one job, so that the workbench keeps a processor to itself. What fails here is
 * tried again, and told, by whoever needs it.
 */
final class HeadStart extends Job {

    private final CountDownLatch display = new CountDownLatch(1);

    private HeadStart() {
        super(Messages.Job_headStart);
        setSystem(true);
    }

    /** Begins; call it as soon as the data folder is claimed. */
    static HeadStart begin() {
        HeadStart begun = new HeadStart();
        begun.schedule();
        return begun;
    }

    /** There is a display, so there may be images. */
    void displayIsThere() {
        display.countDown();
    }

    /** Waits until nothing is done any more, so that the record is not left half opened where there is no window. */
    void end() {
        cancel();
        display.countDown();
        try {
            join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        ShellServices services = services();
        record(services);
        services.library().course().modules();
        services.earlyWork().forEach(EarlyWork::prepare);
        try {
            display.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Status.CANCEL_STATUS;
        }
        if (!monitor.isCanceled()) {
            icons();
        }
        return Status.OK_STATUS;
    }

    /** The first window is there; call it on the UI thread. */
    static void over() {
        services().earlyWork().forEach(EarlyWork::windowIsThere);
    }

    private static ShellServices services() {
        return Engines.get(ShellServices.class);
    }

    private static void record(ShellServices services) {
        try {
            services.people().load();
        } catch (RecordUnavailable unavailable) { // told when the window is open
            LoggerFactory.getLogger(HeadStart.class).debug("The record could not be opened early", unavailable);
        }
    }

    /** Between them the icons use every element that icons use, so the renderer is wholly loaded then. */
    private static void icons() {
        for (String icon : List.of("quiz", "concept", "case")) {
            try (InputStream in = Icons.url(icon).openStream()) {
                new ImageLoader().load(in);
            } catch (IOException | SWTException unreadable) { // it is drawn as missing then
                LoggerFactory.getLogger(HeadStart.class).debug("No icon {}", icon, unreadable);
            }
        }
    }
}
