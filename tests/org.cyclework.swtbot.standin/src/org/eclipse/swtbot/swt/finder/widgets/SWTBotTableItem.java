package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.VoidResult;

/** A row of a table. */
public class SWTBotTableItem extends AbstractSWTBot<TableItem> {

    /** @param item the widget */
    public SWTBotTableItem(TableItem item) {
        super(item);
    }

    /** Selects it. */
    public SWTBotTableItem select() {
        act(() -> {
            widget.getParent().setFocus();
            widget.getParent().setSelection(widget);
            tell(SWT.Selection);
        });
        return this;
    }

    /** Selects it and opens what it stands for. */
    public SWTBotTableItem doubleClick() {
        select();
        display.asyncExec(() -> {
            if (!widget.isDisposed()) {
                tell(SWT.MouseDoubleClick);
                tell(SWT.DefaultSelection);
            }
        });
        UIThreadRunnable.syncExec(display, (VoidResult) () -> {});
        return this;
    }

    private void tell(int type) {
        Event event = new Event();
        event.item = widget;
        event.button = 1;
        widget.getParent().notifyListeners(type, event);
    }

    @Override
    protected Control control() {
        return widget.getParent();
    }
}
