package org.cyclework.ui;

import org.cyclework.ui.internal.gtk.Gtk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
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
     * Gives the control one of the looks that the themes know: CyPrimary, CyCard, CyMuted, CyLink, CyPursuer, CyDistancer, CyConnected,
     * CyFlood. A colour that is set in code would be painted over by the theme.
     */
    public static <C extends Control> C style(C control, String look) {
        control.setData("org.eclipse.e4.ui.css.CssClassName", look);
        if (control instanceof Button) {
            Gtk.mark(control, look);
        }
        return control;
    }

    /** Lets a screen reader say something that has just changed, whatever it is at; nothing happens where none can be told. */
    public static void say(Control control, String words) {
        Gtk.say(control, words);
    }

    /**
     * Tells a screen reader that the link is pressed like a button; left alone, GTK takes it for a text that can be edited. Enter
     * follows it, also where a dialog has a button for Enter.
     */
    public static Link pressed(Link link) {
        link.addListener(SWT.Traverse, event -> event.doit &= event.detail != SWT.TRAVERSE_RETURN);
        return role(link, ACC.ROLE_PUSHBUTTON);
    }

    /** Tells a screen reader that some of the words are links, as {@link #pressed} does where all of them are one. */
    public static Link linked(Link link) {
        return role(link, ACC.ROLE_LINK);
    }

    private static Link role(Link link, int role) {
        link.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = role;
            }
        });
        return link;
    }

    /** Gives the control a name that screen readers say. */
    public static <C extends Control> C name(C control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
        Gtk.name(control, name);
        return control;
    }
}
