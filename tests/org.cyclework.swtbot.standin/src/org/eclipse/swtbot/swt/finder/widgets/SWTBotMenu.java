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

    /** The item of this text; it is told that it is looked at, and the menu below it that it is shown, so that they fill themselves. */
    private static MenuItem child(Menu menu, String text) {
        MenuItem found = Arrays.stream(menu.getItems())
                .filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0 && Widgets.plain(item.getText()).equals(text))
                .findFirst().orElse(null);
        if (found != null) {
            found.notifyListeners(SWT.Arm, new Event());
            if (found.getMenu() != null) {
                found.getMenu().notifyListeners(SWT.Show, new Event());
            }
        }
        return found;
    }

    /** @return the item of this text in the sub-menu */
    public SWTBotMenu menu(String text) {
        return direct(read(widget::getMenu), text);
    }

    /** @return the texts of the sub-menu */
    public List<String> menuItems() {
        return read(() -> Arrays.stream(widget.getMenu().getItems()).map(item -> Widgets.plain(item.getText())).toList());
    }

    /** Chooses it once it is enabled, and closes the menus it is in; does nothing where it only leads to a menu. */
    public SWTBotMenu click() {
        if (read(() -> widget.getMenu() != null)) {
            return this;
        }
        waitForEnabled();
        display.asyncExec(() -> {
            if (!widget.isDisposed()) {
                hide(widget.getParent());
                if ((widget.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
                    widget.setSelection(!widget.getSelection());
                }
                widget.notifyListeners(SWT.Selection, new Event());
            }
        });
        UIThreadRunnable.syncExec(display, (VoidResult) () -> {});
        return this;
    }

    private static void hide(Menu from) {
        for (Menu menu = from; menu != null && (menu.getStyle() & SWT.BAR) == 0; menu = menu.getParentMenu()) {
            menu.setVisible(false);
            menu.notifyListeners(SWT.Hide, new Event());
        }
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
