package org.cyclework.ui.page;

import java.util.concurrent.atomic.AtomicReference;
import org.cyclework.ui.Trouble;
import org.cyclework.ui.Work;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Keeps what is being typed a moment after the last key, and at once when the page goes. A failure is told once. */
public final class DraftKeeper {

    private static final int MOMENT_MILLIS = 300;

    private final AtomicReference<Runnable> waiting = new AtomicReference<>();
    private final String name;
    private final Display display;
    private final Job job;
    private volatile boolean failed;

    /**
     * @param name what is being done, for the message if it fails
     * @param page with it the keeping ends
     */
    public DraftKeeper(String name, Control page) {
        this.name = name;
        display = page.getDisplay();
        job = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                keep();
                return Status.OK_STATUS;
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == Work.FAMILY;
            }
        };
        job.setSystem(true);
        page.addDisposeListener(event -> {
            job.cancel();
            keep();
        });
    }

    /** Keeps in a moment, instead of what was to be kept before. */
    public void soon(Runnable keep) {
        waiting.set(keep);
        job.schedule(MOMENT_MILLIS);
    }

    /** Keeps nothing of what was to be kept in a moment. */
    public void drop() {
        waiting.set(null);
    }

    private void keep() {
        Runnable keep = waiting.getAndSet(null);
        if (keep == null) {
            return;
        }
        try {
            keep.run();
            failed = false;
        } catch (RuntimeException failure) {
            if (!failed && !display.isDisposed()) {
                display.asyncExec(() -> Trouble.report(name, failure));
            }
            failed = true;
        }
    }
}
