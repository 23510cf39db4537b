package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.widgets.Menu;

/** A menu bar or a context menu. */
public class SWTBotRootMenu extends AbstractSWTBot<Menu> {

    /** @param menu the widget */
    public SWTBotRootMenu(Menu menu) {
        super(menu);
    }

    /** Walks down by the texts, each a direct child. */
    public SWTBotMenu menu(String... path) {
        SWTBotMenu item = SWTBotMenu.direct(widget, path[0]);
        for (int i = 1; i < path.length; i++) {
            item = item.menu(path[i]);
        }
        return item;
    }
}
