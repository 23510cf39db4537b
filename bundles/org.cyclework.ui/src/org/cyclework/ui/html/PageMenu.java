package org.cyclework.ui.html;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** What a right click in a page offers, in place of the menu of the browser engine. */
final class PageMenu {

    private PageMenu() {
    }

    /** Gives the widget of a page its menu. */
    static void on(Control control, PageBrowser browser) {
        Menu menu = new Menu(control);
        item(menu, Messages.Menu_copy, browser::copy);
        item(menu, Messages.Menu_find, browser::openFind);
        item(menu, Messages.Menu_print, browser::print);
        control.setMenu(menu);
    }

    private static void item(Menu menu, String words, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(words);
        item.addListener(SWT.Selection, event -> action.run());
    }
}
