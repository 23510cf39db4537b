package org.cyclework.ui.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.browser.Browser;
import org.slf4j.LoggerFactory;

/**
 * Reads the browser engine's library from the disk while the person looks at the first page, so that the first lesson
 * does not hold the window up. Where the engine is another one, it does nothing.
 */
final class Warmth extends Job {

    private static final String ENGINE = "org.eclipse.swt.internal.webkit.WebKitGTK";
    private static final long AFTER_MILLIS = 600;

    Warmth() {
        super("Warming the browser engine up");
        setSystem(true);
        setPriority(DECORATE);
    }

    void soon() {
        schedule(AFTER_MILLIS);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            Class<?> engine = Class.forName(ENGINE, true, Browser.class.getClassLoader());
            engine.getMethod("webkit_get_major_version").invoke(null);
        } catch (ReflectiveOperationException | LinkageError other) { // another platform, or no engine: the page finds out
            LoggerFactory.getLogger(Warmth.class).debug("Nothing to warm up", other);
        }
        return Status.OK_STATUS;
    }
}
