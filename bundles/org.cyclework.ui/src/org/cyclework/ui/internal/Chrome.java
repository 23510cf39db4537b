package org.cyclework.ui.internal;

import java.util.function.Consumer;
import org.cyclework.ui.internal.gtk.Gtk;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** What stands around the page: the menu, the bars at the edges, the tabs. */
final class Chrome {

    /** The same as in the stylesheets: with the mark for more pages it would be higher, and the page would jump. */
    private static final int TAB_HEIGHT = 32;
    private static final String MENU = "cyclework.menu";
    private static final String MODEL = "modelElement";

    private Chrome() {
    }

    /** Puts everything around the page away; the page alone stays. Keys go on working. */
    static void hide(Shell shell) {
        if (shell.getMenuBar() != null) {
            shell.setData(MENU, shell.getMenuBar());
            shell.setMenuBar(null);
        }
        bars(shell, false);
        folders(shell, folder -> folder.setTabHeight(0));
        shell.layout(true, true);
    }

    /** Puts it back. */
    static void show(Shell shell) {
        if (shell.getData(MENU) instanceof Menu menu && !menu.isDisposed()) {
            shell.setMenuBar(menu);
        }
        bars(shell, true);
        folders(shell, folder -> folder.setTabHeight(TAB_HEIGHT));
        shell.layout(true, true);
    }

    /** Names the buttons of tool bars after what their tooltips say: a picture alone says nothing to a screen reader. */
    static void name(Control control) {
        if (control instanceof ToolBar bar) {
            for (ToolItem item : bar.getItems()) {
                if (item.getText().isEmpty() && item.getToolTipText() != null) {
                    Gtk.name(item, item.getToolTipText());
                }
            }
        }
        if (control instanceof Composite holder) {
            for (Control child : holder.getChildren()) {
                name(child);
            }
        }
    }

    /** Keeps the list of further pages in view, and names it: on GTK the platform puts its button beyond the right edge of the tabs. */
    static void keepListOfPages(Shell shell) {
        Listener moved = event -> {
            if (event.widget instanceof ToolBar list && list.getParent() instanceof CTabFolder folder) {
                name(list);
                if (beyond(list, folder)) {
                    bringBack(list, folder);
                }
            }
        };
        shell.getDisplay().addFilter(SWT.Move, moved);
        shell.addDisposeListener(event -> shell.getDisplay().removeFilter(SWT.Move, moved));
    }

    private static boolean beyond(ToolBar list, CTabFolder folder) {
        return list.getLocation().x + list.getSize().x > folder.getSize().x;
    }

    private static void bringBack(ToolBar list, CTabFolder folder) {
        Rectangle place = list.getBounds();
        list.setBounds(folder.getSize().x - place.width, place.y, place.width, Math.min(place.height, TAB_HEIGHT));
        list.moveAbove(null);
    }

    private static void bars(Shell shell, boolean visible) {
        if (shell.getData(MODEL) instanceof MTrimmedWindow window) {
            window.getTrimBars().forEach(bar -> {
                if (bar.getWidget() instanceof Control control && !control.isDisposed()) {
                    control.setVisible(visible);
                }
            });
        }
    }

    private static void folders(Control control, Consumer<CTabFolder> change) {
        if (control instanceof CTabFolder folder) {
            change.accept(folder);
        }
        if (control instanceof Composite holder) {
            for (Control child : holder.getChildren()) {
                folders(child, change);
            }
        }
    }
}
