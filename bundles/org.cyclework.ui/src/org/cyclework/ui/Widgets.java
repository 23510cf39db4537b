package org.cyclework.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;

/** Names for widgets: one for tests, one for screen readers. */
public final class Widgets {

    private Widgets() {
    }

    /** Gives the widget an id by which tests find it. */
    public static <W extends Widget> W id(W widget, String id) {
        widget.setData(Ids.WIDGET_KEY, id);
        return widget;
    }

    /**
     * Gives the control one of the looks that the themes know: CyCard, CyMuted, CyLink, CyPursuer, CyDistancer, CyConnected,
     * CyFlood. A colour that is set in code would be painted over by the theme.
     */
    public static <C extends Control> C style(C control, String look) {
        control.setData("org.eclipse.e4.ui.css.CssClassName", look);
        return control;
    }

    /** Draws the selection of the tree in the calm colours of the course instead of the system's. */
    public static Tree calmSelection(Tree tree) {
        tree.addListener(SWT.EraseItem, event -> {
            if ((event.detail & SWT.SELECTED) != 0) {
                event.gc.setBackground(Palette.SELECTION.color());
                event.gc.fillRectangle(0, event.y, tree.getClientArea().width, event.height);
                event.gc.setForeground(Palette.INK.color());
                event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.BACKGROUND);
            }
        });
        return tree;
    }

    /** Gives the control a name that screen readers say. */
    public static <C extends Control> C name(C control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
        return control;
    }
}
