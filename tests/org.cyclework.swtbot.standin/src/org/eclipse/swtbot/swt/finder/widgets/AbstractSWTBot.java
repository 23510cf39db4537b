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
        return read(() -> Widgets.text(widget));
    }

    /** @return the tooltip, empty where there is none */
    public String getToolTipText() {
        return read(() -> Widgets.toolTip(widget));
    }

    /** @return the widget's id, or null */
    public String getId() {
        return read(() -> Objects.toString(widget.getData(SWTBotPreferences.DEFAULT_KEY), null));
    }

    /** @return whether it takes input */
    public boolean isEnabled() {
        return read(() -> Widgets.enabled(widget));
    }

    /** @return whether it and all its parents are visible */
    public boolean isVisible() {
        return read(() -> !(widget instanceof Control control) || control.isVisible());
    }

    /** Gives it the focus. */
    public AbstractSWTBot<T> setFocus() {
        act(() -> {
            if (widget instanceof Control control) {
                control.setFocus();
            }
        });
        return this;
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
        return UIThreadRunnable.syncExec(display, (Result<V>) () -> {
            requireAlive();
            return reading.run();
        });
    }

    /** Acts in the UI thread; a disposed widget is an error. */
    protected void act(VoidResult action) {
        read(() -> {
            action.run();
            return null;
        });
    }

    private void requireAlive() {
        if (widget.isDisposed()) {
            throw new WidgetNotFoundException("The widget was disposed.");
        }
    }

    /** Waits until it takes input. */
    protected void waitForEnabled() {
        new SWTBot().waitUntil(Conditions.widgetIsEnabled(this));
    }

    /** Queues events and waits until the queue was seen, so that a listener that opens a dialog does not block the test. */
    protected void notifyLater(int type, Consumer<Event> detail) {
        display.asyncExec(() -> {
            if (!widget.isDisposed()) {
                Event event = new Event();
                event.display = display;
                event.widget = widget;
                event.type = type;
                event.time = (int) System.currentTimeMillis();
                detail.accept(event);
                widget.notifyListeners(type, event);
            }
        });
        UIThreadRunnable.syncExec(display, (VoidResult) () -> { });
    }

    /** The events of a click with the first mouse button, then the selection. */
    protected void clickEvents() {
        act(() -> {
            if (widget instanceof Control control) {
                control.setFocus();
            }
        });
        notifyLater(SWT.MouseDown, event -> event.button = 1);
        notifyLater(SWT.MouseUp, event -> event.button = 1);
        notifyLater(SWT.Selection, event -> { });
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + " on " + widget;
    }
}
