package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;

/** A window or dialog. */
public class SWTBotShell extends AbstractSWTBot<Shell> {

    /** @param shell the widget */
    public SWTBotShell(Shell shell) {
        super(shell);
    }

    /** @return a bot for what is inside */
    public SWTBot bot() {
        return new SWTBot(widget);
    }

    /** Brings it to the front, waits until it is there, and tells it so once more. */
    public SWTBotShell activate() {
        new SWTBot().waitUntil(new DefaultCondition() {
            @Override
            public boolean test() {
                act(() -> {
                    widget.forceActive();
                    widget.forceFocus();
                });
                return isActive();
            }

            @Override
            public String getFailureMessage() {
                return "The shell was not activated";
            }
        });
        notifyLater(SWT.Activate);
        return this;
    }

    /** Closes it and waits until it is gone. */
    public void close() {
        notifyLater(SWT.Close);
        display.asyncExec(() -> {
            if (!widget.isDisposed()) {
                widget.close();
            }
        });
        new SWTBot().waitUntil(Conditions.shellCloses(this));
    }

    /** @return whether it is there to be seen */
    public boolean isOpen() {
        return UIThreadRunnable.syncExec(display, (Result<Boolean>) () -> !widget.isDisposed() && widget.isVisible());
    }

    /** @return whether it is in front */
    public boolean isActive() {
        return UIThreadRunnable.syncExec(display, (Result<Boolean>) () -> !widget.isDisposed() && display.getActiveShell() == widget);
    }

    /** @return the menu bar */
    public SWTBotRootMenu menu() {
        return new SWTBotRootMenu(SWTBot.poll("menu bar", () -> read(widget::getMenuBar)));
    }
}
