package org.cyclework.ui.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** What a right click in a page offers, in place of the menu of the browser engine. */
final class PageMenu {

    private PageMenu() {
    }

    /**
     * Gives the widget of a page its menu.
     *
     * @param actions what the page's owner offers, asked whenever the menu opens
     */
    static void on(Control control, PageBrowser browser, Supplier<List<PageAction>> actions) {
        Menu menu = new Menu(control);
        menu.addListener(SWT.Show, event -> {
            for (MenuItem item : menu.getItems()) {
                item.dispose();
            }
            List<PageAction> all = new ArrayList<>();
            all.add(PageAction.of(Messages.Menu_copy, browser::copy));
            all.addAll(actions.get());
            all.add(PageAction.of(Messages.Menu_find, browser::openFind));
            all.add(PageAction.of(Messages.Menu_print, browser::print));
            fill(menu, all);
        });
        fill(menu, List.of(PageAction.of(Messages.Menu_copy, browser::copy)));
        control.setMenu(menu);
    }

    private static void fill(Menu menu, List<PageAction> actions) {
        for (PageAction action : actions) {
            MenuItem item = new MenuItem(menu, action.more().isEmpty() ? SWT.PUSH : SWT.CASCADE);
            item.setText(action.label());
            if (action.more().isEmpty()) {
                item.addListener(SWT.Selection, event -> action.run().run());
            } else {
                Menu more = new Menu(menu);
                item.setMenu(more);
                fill(more, action.more());
            }
        }
    }
}
