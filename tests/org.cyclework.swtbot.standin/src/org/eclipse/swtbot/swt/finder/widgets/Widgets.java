package org.eclipse.swtbot.swt.finder.widgets;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Widget;

/** Walks widgets and reads what kinds of them have in common; to be called in the UI thread. */
public final class Widgets {

    private Widgets() {
    }

    /** @return the widgets below and including the root that fit, parents first; what is hidden is cut off with all below it */
    public static <T extends Widget> List<T> find(Widget root, Class<T> type, Predicate<? super T> fits) {
        List<T> found = new ArrayList<>();
        walk(root, type, fits, found);
        return found;
    }

    private static <T extends Widget> void walk(Widget widget, Class<T> type, Predicate<? super T> fits, List<T> found) {
        if (widget.isDisposed() || widget instanceof Control control && !control.getVisible()) {
            return;
        }
        if (type.isInstance(widget) && fits.test(type.cast(widget))) {
            found.add(type.cast(widget));
        }
        for (Widget child : children(widget)) {
            walk(child, type, fits, found);
        }
    }

    private static List<Widget> children(Widget widget) {
        List<Widget> children = new ArrayList<>();
        if (widget instanceof ToolBar bar) {
            children.addAll(List.of(bar.getItems()));
        }
        if (widget instanceof CTabFolder folder) {
            children.addAll(List.of(folder.getItems()));
        }
        if (widget instanceof TabFolder folder) {
            children.addAll(List.of(folder.getItems()));
        }
        if (widget instanceof Composite composite) {
            children.addAll(List.of(composite.getChildren()));
        }
        return children;
    }

    static String text(Widget widget) {
        return call(widget, "getText", "");
    }

    static String toolTip(Widget widget) {
        return call(widget, "getToolTipText", "");
    }

    static boolean enabled(Widget widget) {
        return call(widget, "isEnabled", true);
    }

    /** @return the text without mnemonics and accelerators */
    public static String plain(String text) {
        String plain = text.replace("&", "");
        int tab = plain.indexOf('\t');
        return tab < 0 ? plain : plain.substring(0, tab);
    }

    /** @return the plain text of a widget, empty where its kind has none */
    public static String plainText(Widget widget) {
        return plain(text(widget));
    }

    @SuppressWarnings("unchecked")
    private static <V> V call(Widget widget, String method, V otherwise) {
        try {
            Object value = widget.getClass().getMethod(method).invoke(widget);
            return value == null ? otherwise : (V) value;
        } catch (NoSuchMethodException e) {
            return otherwise;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(method + " on " + widget, e);
        }
    }
}
