package org.cyclework.ui.internal.account;

import org.cyclework.ui.Preferences;
import org.cyclework.ui.account.Idle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IWorkbenchWindow;

/** Locks the window of a shared machine when nobody has touched anything for so long as is set. */
public final class IdleLock {

    private static final int LOOK_MILLIS = 10_000;
    private static final int[] TOUCHES = {SWT.KeyDown, SWT.MouseDown, SWT.MouseMove, SWT.MouseVerticalWheel};

    private final IWorkbenchWindow window;
    private final Door door;
    private final Idle idle = new Idle(() -> System.nanoTime() / 1_000_000);

    private IdleLock(IWorkbenchWindow window, Door door) {
        this.window = window;
        this.door = door;
    }

    /** Watches over a window for as long as it is there. */
    public static void over(IWorkbenchWindow window, Door door) {
        IdleLock lock = new IdleLock(window, door);
        Display display = window.getShell().getDisplay();
        Listener touched = event -> lock.idle.touched();
        for (int touch : TOUCHES) {
            display.addFilter(touch, touched);
        }
        display.timerExec(LOOK_MILLIS, lock::look);
    }

    private void look() {
        if (window.getShell() == null || window.getShell().isDisposed()) {
            return;
        }
        if (idle.isOver(Preferences.store().getInt(Preferences.LOCK_MINUTES))) {
            idle.touched();
            door.lock(window);
        }
        window.getShell().getDisplay().timerExec(LOOK_MILLIS, this::look);
    }
}
