package org.cyclework.ui;

import org.cyclework.record.AccessDenied;
import org.cyclework.record.RecordUnavailable;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.statushandlers.StatusManager;

/** The one place through which a person sees that something went wrong: what happened, what was kept, what to do. */
public final class Trouble {

    private Trouble() {
    }

    /**
     * Reports a failure. Where the learner record cannot be used, its own words are shown; what nobody expected is logged
     * and shown. Called on the UI thread.
     *
     * @param doing what was being done
     * @param failure what went wrong
     */
    public static void report(String doing, Throwable failure) {
        if (failure instanceof RecordUnavailable record) {
            tell(null, Messages.Error_record_title, Messages.bind(Messages.Error_record, new Object[] {record.whatHappened(), record.whatWasKept(), record.whatToDo()}));
            return;
        }
        if (failure instanceof AccessDenied) { // expected, with a sentence for whoever asked
            tell(null, doing, failure.getMessage());
            return;
        }
        String why = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        IStatus status = Status.error(doing + ": " + why, failure);
        StatusManager.getManager().handle(status, StatusManager.LOG | StatusManager.SHOW);
    }

    /**
     * Tells of an expected failure and waits until it is read.
     *
     * @param title what happened, in a few words
     * @param message what happened, what was kept and what to do
     */
    public static void tell(Shell parent, String title, String message) {
        Shell shell = parent != null ? parent : Display.getDefault().getActiveShell();
        Asking.tell(shell, title, message);
    }
}
