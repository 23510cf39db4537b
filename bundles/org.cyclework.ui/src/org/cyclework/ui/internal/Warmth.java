package org.cyclework.ui.internal;

import org.cyclework.ui.Work;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Display;
import org.slf4j.LoggerFactory;

/**
 * Reads the libraries behind pages from the disk while the person looks at the first page, so that the first lesson does
 * not hold the window up. Where the browser engine is another one, it leaves it alone.
 */
final class Warmth extends Job {

    private static final String ENGINE = "org.eclipse.swt.internal.webkit.WebKitGTK";
    private static final long AFTER_MILLIS = 600;

    private final Display display;

    Warmth(Display display) {
        super(Messages.Job_warmth);
        this.display = display;
        setSystem(true);
        setPriority(DECORATE);
    }

    void soon() {
        schedule(AFTER_MILLIS);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            Job.getJobManager().join(Work.FAMILY, monitor); // the first page comes first
            Class<?> engine = Class.forName(ENGINE, true, Browser.class.getClassLoader());
            engine.getMethod("webkit_get_major_version").invoke(null);
            if (!display.isDisposed()) {
                display.asyncExec(() -> display.asyncExec(() -> begin(engine))); // behind whatever the first page still has to do
            }
        } catch (InterruptedException | OperationCanceledException ended) {
            return Status.CANCEL_STATUS;
        } catch (SWTException closing) { // the window was closed meanwhile
            LoggerFactory.getLogger(Warmth.class).debug("Too late to warm up", closing);
        } catch (ReflectiveOperationException | LinkageError other) { // another platform, or no engine: the page finds out
            LoggerFactory.getLogger(Warmth.class).debug("Nothing to warm up", other);
        }
        return Status.OK_STATUS;
    }

    /** What the engine must do on the UI thread comes in a turn of its own, before anybody waits for a page. */
    private static void begin(Class<?> engine) {
        try {
            engine.getMethod("webkit_web_context_get_default").invoke(null);
        } catch (ReflectiveOperationException | LinkageError other) {
            LoggerFactory.getLogger(Warmth.class).debug("Nothing to begin with", other);
        }
    }
}
