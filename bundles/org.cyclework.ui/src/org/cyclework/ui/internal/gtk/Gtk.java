package org.cyclework.ui.internal.gtk;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;
import org.slf4j.LoggerFactory;

/**
 * The few calls to GTK that SWT makes for itself and does not offer. Each is tried; where it is gone one day, or where there
 * is no GTK, nothing happens.
 */
public final class Gtk {

    private static final boolean HERE = "gtk".equals(SWT.getPlatform());
    private static final String GENERAL = "gtk.GTK";
    private static final String THREE = "gtk3.GTK3";
    private static final String OBJECTS = "gtk.OS";
    private static final String ANNOUNCEMENT = "announcement";

    private Gtk() {
    }

    /**
     * Makes a stylesheet that every widget of this display wears.
     *
     * @param priority 600 is what SWT gives to single widgets, 800 what the person has written for all programs
     * @return the handle of the sheet, which is empty yet
     */
    public static Optional<Long> sheet(int priority) {
        return call(GENERAL, "gtk_css_provider_new").map(Long.class::cast).filter(sheet -> call("gtk.GDK", "gdk_screen_get_default")
                .filter(screen -> done(THREE, "gtk_style_context_add_provider_for_screen", screen, sheet, priority)).isPresent());
    }

    /** Fills a stylesheet anew. */
    public static void fill(long sheet, String css) {
        call(THREE, "gtk_css_provider_load_from_data", sheet, text(css), -1L, null);
    }

    /** Gives a native control the name that a screen reader says: SWT asks its listeners only about what it draws itself. */
    public static void name(Control control, String name) {
        accessible(control).ifPresent(object -> set(object, name));
    }

    /** Gives a native control a class by which stylesheets of GTK know it: what themes of the workbench say of buttons does not reach them there. */
    public static void mark(Control control, String look) {
        handle(control).flatMap(handle -> call(GENERAL, "gtk_widget_get_style_context", handle))
                .ifPresent(context -> call(GENERAL, "gtk_style_context_add_class", context, text(look)));
    }

    /** Gives a button of a tool bar a name: SWT hands on what is written on it, which mostly is nothing. */
    public static void name(ToolItem item, String name) {
        handle(item).flatMap(handle -> call(THREE, "gtk_bin_get_child", handle)).flatMap(button -> call(THREE, "gtk_widget_get_accessible", button))
                .ifPresent(object -> set(object, name));
    }

    /**
     * Hands a script to the page engine without waiting until it has run, as SWT always does: the engine lays the page out before it answers.
     *
     * @return whether it was handed over
     */
    public static boolean run(Browser browser, String script) {
        Optional<Object> children = "webkit".equals(browser.getBrowserType()) ? handle(browser).flatMap(handle -> call(THREE, "gtk_container_get_children", handle))
                : Optional.empty();
        Optional<Object> view = children.filter(list -> !list.equals(0L)).flatMap(list -> call(OBJECTS, "g_list_data", list));
        children.ifPresent(list -> call(OBJECTS, "g_list_free", list));
        return view.filter(handle -> done("webkit.WebKitGTK", "webkit_web_view_run_javascript", handle, text(script), 0L, 0L, 0L)).isPresent();
    }

    private static void set(Object accessible, String name) {
        call(OBJECTS, "g_object_set", accessible, text("accessible-name"), text(name), 0L);
    }

    /** Lets a screen reader say something now, whatever it is at. */
    public static void say(Control control, String words) {
        accessible(control).filter(Gtk::announces).ifPresent(object -> call(OBJECTS, "g_signal_emit_by_name", object, text(ANNOUNCEMENT), text(words)));
    }

    /** What is older than 2022 cannot announce, and would complain on the terminal. */
    private static boolean announces(Object accessible) {
        return call(OBJECTS, "G_OBJECT_TYPE", accessible).flatMap(type -> call(OBJECTS, "g_signal_lookup", text(ANNOUNCEMENT), type))
                .filter(signal -> !signal.equals(0)).isPresent();
    }

    private static Optional<Object> accessible(Control control) {
        return handle(control).flatMap(handle -> call(THREE, "gtk_widget_get_accessible", handle));
    }

    private static Optional<Long> handle(Widget widget) {
        if (!HERE) {
            return Optional.empty();
        }
        try {
            return Optional.of(widget.getClass().getField("handle").getLong(widget));
        } catch (ReflectiveOperationException gone) {
            LoggerFactory.getLogger(Gtk.class).debug("No handle", gone);
            return Optional.empty();
        }
    }

    private static boolean done(String type, String function, Object... with) {
        call(type, function, with);
        return true;
    }

    /** @return what the function answers; empty where it answers nothing or cannot be called */
    private static Optional<Object> call(String type, String function, Object... with) {
        if (!HERE) {
            return Optional.empty();
        }
        try {
            Class<?> owner = Class.forName("org.eclipse.swt.internal." + type, true, Display.class.getClassLoader());
            for (Method method : owner.getMethods()) {
                if (method.getName().equals(function) && takes(method, with)) {
                    return Optional.ofNullable(method.invoke(null, with));
                }
            }
            LoggerFactory.getLogger(Gtk.class).debug("GTK has no {}", function);
        } catch (ReflectiveOperationException | LinkageError gone) {
            LoggerFactory.getLogger(Gtk.class).debug("GTK cannot be asked for {}", function, gone);
        }
        return Optional.empty();
    }

    private static boolean takes(Method method, Object... with) {
        Class<?>[] types = method.getParameterTypes();
        if (types.length != with.length) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            boolean fits = switch (with[i]) {
                case null -> !types[i].isPrimitive();
                case Long number -> types[i] == long.class;
                case Integer number -> types[i] == int.class;
                default -> types[i].isInstance(with[i]);
            };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static byte[] text(String words) {
        return (words + '\0').getBytes(StandardCharsets.UTF_8);
    }
}
