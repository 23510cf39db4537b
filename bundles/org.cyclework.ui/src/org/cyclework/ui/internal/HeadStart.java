package org.cyclework.ui.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
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
 * Opens the learner record and the course, and draws a first icon, while the workbench comes up on the other processor; the
 * first page finds them open then. What fails here is tried again, and told, by whoever needs it.
 */
final class HeadStart {

    private HeadStart() {
    }

    /** Begins, in one job, so that the workbench keeps a processor to itself; call it as soon as the data folder is claimed. */
    static void begin() {
        Job job = new Job(Messages.Job_headStart) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                icons();
                ShellServices services = Engines.get(ShellServices.class);
                record(services);
                services.library().course().modules();
                services.earlyWork().forEach(EarlyWork::prepare);
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        job.schedule();
    }

    /** The first window is there; call it on the UI thread. */
    static void over(ShellServices services) {
        services.earlyWork().forEach(EarlyWork::windowIsThere);
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
