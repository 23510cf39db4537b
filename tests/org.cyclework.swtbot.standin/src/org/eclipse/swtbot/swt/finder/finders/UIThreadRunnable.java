package org.eclipse.swtbot.swt.finder.finders;

import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;

/**
 * Runs things in the UI thread; what they throw reaches the caller. It is logged as well, as the workbench does with what
 * fails in its event loop when the original runs there, so that a test that swallows it is found out here too.
 */
public final class UIThreadRunnable {

    private UIThreadRunnable() {
    }

    /** Reads in the UI thread and waits for it. */
    public static <T> T syncExec(Result<T> toExecute) {
        return syncExec(Display.getDefault(), toExecute);
    }

    /** Reads in the UI thread of a display and waits for it. */
    public static <T> T syncExec(Display display, Result<T> toExecute) {
        AtomicReference<T> value = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        display.syncExec(() -> {
            try {
                value.set(toExecute.run());
            } catch (WidgetNotFoundException e) {
                failure.set(e);
            } catch (RuntimeException | Error e) {
                ILog.of(UIThreadRunnable.class).error("Unhandled in the UI thread", e);
                failure.set(e);
            }
        });
        if (failure.get() instanceof RuntimeException e) {
            throw e;
        }
        if (failure.get() instanceof Error e) {
            throw e;
        }
        return value.get();
    }

    /** Acts in the UI thread and waits for it. */
    public static void syncExec(VoidResult toExecute) {
        syncExec(Display.getDefault(), toExecute);
    }

    /** Acts in the UI thread of a display and waits for it. */
    public static void syncExec(Display display, VoidResult toExecute) {
        syncExec(display, (Result<Void>) () -> {
            toExecute.run();
            return null;
        });
    }

    /** Acts in the UI thread later. */
    public static void asyncExec(VoidResult toExecute) {
        asyncExec(Display.getDefault(), toExecute);
    }

    /** Acts in the UI thread of a display later. */
    public static void asyncExec(Display display, VoidResult toExecute) {
        display.asyncExec(toExecute::run);
    }
}
