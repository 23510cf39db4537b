package org.eclipse.swtbot.swt.finder.widgets;

/** Something did not happen in time. */
public class TimeoutException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what was waited for */
    public TimeoutException(String message) {
        super(message);
    }
}
