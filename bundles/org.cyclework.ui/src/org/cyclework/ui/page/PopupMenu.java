package org.cyclework.ui.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** A menu that opens below a button. */
public final class PopupMenu {

    /** Under this key a shell keeps the menu that opened in it last. */
    public static final String KEY = "cyclework.popup";

    private final Button at;
    private final Menu menu;

    /** A menu without lines. */
    public PopupMenu(Button at) {
        this.at = at;
        menu = new Menu(at);
        at.getShell().setData(KEY, menu);
    }

    /** Adds a line. */
    public PopupMenu line(String words, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(words.replace("&", "&&"));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return this;
    }

    /** Opens it. */
    public void open() {
        menu.setLocation(at.getParent().toDisplay(at.getLocation().x, at.getLocation().y + at.getSize().y));
        menu.setVisible(true);
    }
}
