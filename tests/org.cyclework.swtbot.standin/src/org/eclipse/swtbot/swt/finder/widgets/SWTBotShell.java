package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.waits.Conditions;

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

    /** Brings it to the front and waits until it is there. */
    public SWTBotShell activate() {
        SWTBot.poll("active shell '" + getText() + "'", () -> read(() -> {
            widget.forceActive();
            widget.forceFocus();
            return display.getActiveShell() == widget ? widget : null;
        }));
        return this;
    }

    /** Closes it and waits until it is gone. */
    public void close() {
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
        return new SWTBotRootMenu(read(widget::getMenuBar));
    }
}
