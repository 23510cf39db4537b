package org.eclipse.swtbot.swt.finder.widgets;

import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.waits.Conditions;

/** A widget as a test sees it. */
public abstract class AbstractSWTBot<T extends Widget> {

    /** The widget. */
    public final T widget;
    /** Its display. */
    public final Display display;

    /** @throws WidgetNotFoundException where the widget is null or disposed */
    protected AbstractSWTBot(T widget) {
        if (widget == null || widget.isDisposed()) {
            throw new WidgetNotFoundException("The widget was " + (widget == null ? "null." : "disposed."));
        }
        this.widget = widget;
        this.display = widget.getDisplay();
    }

    /** @return the text as the widget gives it */
    public String getText() {
        return read(() -> Widgets.text(alive()));
    }

    /** @return the tooltip, empty where there is none */
    public String getToolTipText() {
        return read(() -> Widgets.toolTip(alive()));
    }

    /** @return the widget's id, or null */
    public String getId() {
        return read(() -> Objects.toString(widget.getData(SWTBotPreferences.DEFAULT_KEY), null));
    }

    /** @return whether it takes input */
    public boolean isEnabled() {
        return read(() -> Widgets.enabled(alive()));
    }

    /** @return whether it and all its parents are visible */
    public boolean isVisible() {
        return read(() -> !(widget instanceof Control control) || control.isVisible());
    }

    /** Gives it the focus, and its shell the foreground. */
    public void setFocus() {
        waitForEnabled();
        act(() -> {
            if (widget instanceof Control control && !control.isFocusControl()) {
                control.getShell().forceActive();
                control.getShell().forceFocus();
                control.forceFocus();
            }
        });
    }

    /** @return the context menu's item of this text */
    public SWTBotMenu contextMenu(String text) {
        return SWTBotMenu.context(control(), text);
    }

    /** @return the control that the widget is or belongs to */
    protected Control control() {
        return (Control) (Object) widget;
    }

    /** Reads in the UI thread; a disposed widget is an error. */
    protected <V> V read(Result<V> reading) {
        return UIThreadRunnable.syncExec(display, reading);
    }

    /** Acts in the UI thread; a disposed widget is an error. */
    protected void act(VoidResult action) {
        read(() -> {
            action.run();
            return null;
        });
    }

    /** What the original answers for a disposed widget without complaint is an error here. */
    private T alive() {
        if (widget.isDisposed()) {
            throw new WidgetNotFoundException("The widget was disposed.");
        }
        return widget;
    }

    /** Waits until it takes input. */
    protected void waitForEnabled() {
        new SWTBot().waitUntil(Conditions.widgetIsEnabled(this));
    }

    /** Queues an event and waits until the queue was seen, so that a listener that opens a dialog does not block the test. */
    protected void notifyLater(int type, Consumer<Event> detail) {
        notifyLater(widget, type, detail);
    }

    /** Queues an event for another widget; whoever is gone or disabled by then hears nothing. */
    protected void notifyLater(Widget to, int type, Consumer<Event> detail) {
        display.asyncExec(() -> {
            if (!to.isDisposed() && Widgets.enabled(to)) {
                Event event = new Event();
                event.display = display;
                event.widget = to;
                event.type = type;
                event.time = (int) System.currentTimeMillis();
                detail.accept(event);
                to.notifyListeners(type, event);
            }
        });
        UIThreadRunnable.syncExec(display, (VoidResult) () -> {});
    }

    /** Queues events that carry nothing. */
    protected void notifyLater(int... types) {
        for (int type : types) {
            notifyLater(type, event -> {});
        }
    }

    /** What a button hears of a click: told, not done, so the focus stays where it is. */
    protected void clickEvents() {
        notifyLater(SWT.MouseEnter, SWT.MouseMove, SWT.Activate, SWT.FocusIn, SWT.MouseDown, SWT.MouseUp, SWT.Selection,
                SWT.MouseHover, SWT.MouseMove, SWT.MouseExit, SWT.Deactivate, SWT.FocusOut);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + " on " + widget;
    }
}
