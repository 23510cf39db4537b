package org.cyclework.ui.tests.support;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cyclework.ui.Ids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;

/** Looks for controls that a person can use and that have no name for a screen reader. */
public final class Names {

    private static final List<Class<?>> NEED_ONE = List.of(Text.class, StyledText.class, Combo.class, org.eclipse.swt.widgets.List.class,
            Tree.class, Table.class, Scale.class, Spinner.class);
    private static final Set<String> MISSING = new TreeSet<>();

    private Names() {
    }

    /** Looks at whatever is on the screen now; runs on the UI thread. */
    public static void look() {
        for (Shell shell : Display.getCurrent().getShells()) {
            look(shell);
        }
    }

    /** @return what was found without a name since the last call */
    static synchronized Set<String> missing() {
        Set<String> found = new TreeSet<>(MISSING);
        MISSING.clear();
        return found;
    }

    private static void look(Control control) {
        if (!control.getVisible()) {
            return;
        }
        if (!named(control)) {
            add(control);
        }
        if (control instanceof ToolBar bar) {
            for (ToolItem item : bar.getItems()) {
                if ((item.getStyle() & SWT.SEPARATOR) == 0 && blank(item.getText()) && blank(item.getToolTipText())) {
                    add(bar);
                }
            }
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                look(child);
            }
        }
    }

    private static synchronized void add(Control control) {
        StringBuilder place = new StringBuilder(String.valueOf(control));
        for (Control at = control; at != null; at = at.getParent()) {
            place.append(" in ").append(at.getData(Ids.WIDGET_KEY) == null ? at.getClass().getSimpleName() : at.getData(Ids.WIDGET_KEY));
        }
        MISSING.add(place.append(" of '").append(control.getShell().getText()).append('\'').toString());
    }

    private static boolean named(Control control) {
        if (control instanceof Button button) {
            return !blank(button.getText()) || !blank(told(button));
        }
        if (control instanceof Text text && !text.getEditable()) {
            return true; // it is read out itself
        }
        return NEED_ONE.stream().noneMatch(kind -> kind == control.getClass()) || !blank(told(control));
    }

    /** The name that a screen reader is told; SWT keeps the listeners that tell it to itself. */
    public static String told(Control control) {
        try {
            Field field = Accessible.class.getDeclaredField("accessibleListeners");
            field.setAccessible(true);
            AccessibleEvent event = new AccessibleEvent(control);
            if (field.get(control.getAccessible()) instanceof List<?> listeners) {
                for (Object listener : listeners) {
                    ((AccessibleListener) listener).getName(event);
                }
            }
            return event.result;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean blank(String words) {
        return words == null || words.isBlank();
    }
}
