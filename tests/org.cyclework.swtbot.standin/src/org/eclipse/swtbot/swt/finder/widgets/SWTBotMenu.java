package org.eclipse.swtbot.swt.finder.widgets;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;

/** An item of a menu. */
public class SWTBotMenu extends AbstractSWTBot<MenuItem> {

    /** @param item the widget */
    public SWTBotMenu(MenuItem item) {
        super(item);
    }

    static SWTBotMenu direct(Menu menu, String text) {
        return new SWTBotMenu(SWTBot.poll("menu '" + text + "'",
                () -> UIThreadRunnable.syncExec(menu.getDisplay(), (Result<MenuItem>) () -> child(menu, text))));
    }

    static SWTBotMenu context(Control control, String text) {
        return direct(UIThreadRunnable.syncExec(control.getDisplay(), (Result<Menu>) () -> {
            control.notifyListeners(SWT.MenuDetect, new Event());
            Menu menu = control.getMenu();
            menu.notifyListeners(SWT.Show, new Event());
            return menu;
        }), text);
    }

    private static MenuItem child(Menu menu, String text) {
        return Arrays.stream(menu.getItems()).filter(item -> Widgets.plain(item.getText()).equals(text)).findFirst().orElse(null);
    }

    /** @return the item of this text in the sub-menu */
    public SWTBotMenu menu(String text) {
        return direct(show(), text);
    }

    /** @return the texts of the sub-menu */
    public List<String> menuItems() {
        Menu menu = show();
        return read(() -> Arrays.stream(menu.getItems()).map(item -> Widgets.plain(item.getText())).toList());
    }

    private Menu show() {
        return read(() -> {
            widget.notifyListeners(SWT.Arm, new Event());
            widget.getMenu().notifyListeners(SWT.Show, new Event());
            return widget.getMenu();
        });
    }

    /** Chooses it once it is enabled. */
    public SWTBotMenu click() {
        waitForEnabled();
        act(() -> {
            if ((widget.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
                widget.setSelection(!widget.getSelection());
            }
        });
        display.asyncExec(() -> {
            if (!widget.isDisposed()) {
                widget.notifyListeners(SWT.Selection, new Event());
            }
        });
        UIThreadRunnable.syncExec(display, (VoidResult) () -> { });
        return this;
    }

    /** @return whether it is ticked */
    public boolean isChecked() {
        return read(widget::getSelection);
    }

    @Override
    protected Control control() {
        throw new UnsupportedOperationException("A menu item has no context menu.");
    }
}
