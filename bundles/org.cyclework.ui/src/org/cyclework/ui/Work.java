package org.cyclework.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;
import org.slf4j.LoggerFactory;

/** Work behind the window: it loads in a job and shows on the UI thread, unless the widget is gone by then. */
public final class Work {

    /** Family of all these jobs; a test joins it instead of waiting. */
    public static final Object FAMILY = new Object();

    private static final long CLOSING_MILLIS = 2000;

    private Work() {
    }

    /**
     * Loads something and shows it.
     *
     * @param name what is being done, for the progress display
     * @param owner the widget that will show it
     * @param load runs in a job
     * @param show runs on the UI thread with what was loaded
     * @return the job, already scheduled; may be cancelled
     */
    public static <T> Job load(String name, Widget owner, Callable<T> load, Consumer<T> show) {
        return load(name, owner, load, show, failure -> Trouble.report(name, failure));
    }

    /**
     * Does something that nothing waits for and nothing is shown of. Where the window is closing it is done before that.
     *
     * @param name what is being done, for the progress display
     * @param step runs in a job
     */
    public static void aside(String name, Runnable step) {
        Job job = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    step.run();
                } catch (RuntimeException failure) {
                    LoggerFactory.getLogger(Work.class).warn("{} failed", name, failure);
                }
                return Status.OK_STATUS;
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == FAMILY;
            }
        };
        job.setSystem(true);
        job.schedule();
        if (PlatformUI.getWorkbench().isClosing()) {
            try {
                job.join(CLOSING_MILLIS, null);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * Loads something and shows it, or what went wrong.
     *
     * @param failed runs on the UI thread with what went wrong
     * @return the job, already scheduled; may be cancelled
     * @see #load(String, Widget, Callable, Consumer)
     */
    public static <T> Job load(String name, Widget owner, Callable<T> load, Consumer<T> show, Consumer<Exception> failed) {
        Display display = owner.getDisplay();
        Job job = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                Runnable result;
                try {
                    T loaded = load.call();
                    result = () -> show.accept(loaded);
                } catch (Exception failure) {
                    result = () -> failed.accept(failure);
                }
                if (monitor.isCanceled() || display.isDisposed()) {
                    return Status.CANCEL_STATUS;
                }
                Runnable shown = result;
                display.asyncExec(() -> {
                    if (!owner.isDisposed() && !monitor.isCanceled()) {
                        shown.run();
                    }
                });
                return Status.OK_STATUS;
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == FAMILY;
            }
        };
        job.setSystem(true);
        job.schedule();
        return job;
    }
}
