package org.cyclework.ui;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
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
